import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {closePages, hostPage, ours, script, type HostPage} from '../support/host-page.js';
import {waitUntil} from '../support/wait-until.js';

/** The longest that a feed is waited for (10 seconds), and what a busy machine needs besides. */
const LIMIT = 14_000;

/** Faults after which the feed can be shown all the same. */
const HARMLESS = ['wrong charset', 'redirects', 'paging loop', 'moved'];
/** Faults that may pass, after which a feed is asked for twice more. */
const PASSING = ['reset', 'truncated gzip', 'redirects without end', 'too many requests', 'server error', 'cors lost'];

/** Starts a server for each fault; the first `good` answers of each are good. */
async function faults(good: number) {
  const key = `${navigator.userAgent} ${good} ${location.href} `;
  const addresses = await executeServerCommand<Record<string, string>, object>('start-faults', {good, key});
  return {
    addresses,
    counts: () => executeServerCommand<Record<string, number>, object>('count-faults', {key}),
    stop: () => executeServerCommand('stop-faults', {key}),
  };
}

const shown = (element: Element): string => {
  const root = element.shadowRoot!;
  return [root.querySelector('[part~=item]') ? 'items' : 'fallback', root.querySelector('[part=retry]') ? 'failure' : '']
    .join(' ')
    .trim();
};

/** What each fault's element shows, by the fault. */
const outcomes = (page: HostPage): Record<string, string> =>
  Object.fromEntries(ours(page).map((element) => [element.id, shown(element)]));

const tags = (addresses: Readonly<Record<string, string>>): string =>
  Object.entries(addresses)
    .map(
      ([fault, feed]) =>
        `<sharers-event-list id="${fault}" lang="en" feed="${feed}"><a href="/agenda">Agenda</a></sharers-event-list>`,
    )
    .join('');

const isAt = (element: Element, state: string): boolean => shown(element) === state;

afterEach(closePages);

describe('a feed whose server', () => {
  it('goes wrong, in whatever way, ends in the page’s own text within its limit, and is asked for thrice at the most', async function () {
    this.timeout(40_000);
    const {addresses, counts, stop} = await faults(0);
    const page = await hostPage(`${script('event-list')}${tags(addresses)}`);
    const expected = Object.fromEntries(
      Object.keys(addresses).map((fault) => [fault, HARMLESS.includes(fault) ? 'items' : 'fallback failure']),
    );
    await waitUntil(() => ours(page).every((element) => isAt(element, expected[element.id]!)), JSON.stringify(outcomes(page)), {
      timeout: LIMIT,
    }).catch(() => undefined);
    expect(outcomes(page)).to.deep.equal(expected);
    for (const element of ours(page)) {
      expect(element.querySelector('a')!.checkVisibility(), element.id).to.equal(!HARMLESS.includes(element.id));
    }
    const asked = await counts();
    for (const [fault, count] of Object.entries(asked)) {
      // A redirect to the same address is a request too, and browsers follow twenty.
      if (fault === 'redirects without end') continue;
      if (PASSING.includes(fault)) expect(count, fault).to.be.within(1, 3);
      else expect(count, fault).to.equal(1);
    }
    expect(page.warnings.join('\n')).to.contain('has moved to https://example.org/feed.json');
    expect(page.errors).to.deep.equal([]);
    await stop();
  });

  it('goes wrong later leaves the last good copy, and says so', async function () {
    this.timeout(40_000);
    const {addresses, stop} = await faults(1);
    const page = await hostPage(`${script('event-list')}${tags(addresses)}`);
    await waitUntil(() => ours(page).every((element) => isAt(element, 'items')), 'a list is not there', {timeout: LIMIT});
    for (const element of ours(page) as (HTMLElement & {refresh: () => void})[]) element.refresh();
    const expected = Object.fromEntries(
      Object.keys(addresses).map((fault) => [fault, HARMLESS.includes(fault) ? 'items' : 'items failure']),
    );
    await waitUntil(() => ours(page).every((element) => isAt(element, expected[element.id]!)), 'a fault is not over', {
      timeout: LIMIT,
    }).catch(() => undefined);
    expect(outcomes(page)).to.deep.equal(expected);
    expect(page.errors).to.deep.equal([]);
    await stop();
  });
});
