import {expect} from '@open-wc/testing';
import {allShow, allTags, closePages, hostPage, ours, script, type HostPage} from '../support/host-page.js';
import {waitUntil} from '../support/wait-until.js';

const {origin} = location;
const POLICY =
  `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin}; ` +
  `require-trusted-types-for 'script'; trusted-types lit-html`;
const FEED = '/demo/feeds/example.json';

afterEach(closePages);

describe('a page whose policy allows the script and the feed alone, without a nonce', () => {
  it('has every element show what its feed says, and reports no violation', async () => {
    const page = await hostPage(
      `${script()}${allTags(FEED, 'details actions="calendar copy map" controls="search tag when" images="same-origin" layout="full"')}`,
      {headers: {'Content-Security-Policy': POLICY}},
    );
    await allShow(page);
    for (const element of ours(page)) {
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('[popovertarget]')) button.click();
      element.setAttribute('layout', 'compact');
    }
    await new Promise(requestAnimationFrame);
    expect(await othersThan(page, 'style')).to.deep.equal([]);
    expect([...page.errors, ...page.warnings]).to.deep.equal([]);
    const list = page.document.querySelector('sharers-event-list')!;
    const event = list.shadowRoot!.querySelector('[part~=event] > [part=body]')!;
    expect(page.window.getComputedStyle(event).display).to.equal('grid');
  });

  it("is the same with two files to paste, where it says 'allow-duplicates'", async () => {
    const page = await hostPage(
      `${script('event-list')}${script('project-card')}
      <sharers-event-list feed="${FEED}"></sharers-event-list><sharers-project-card feed="${FEED}"></sharers-project-card>`,
      {headers: {'Content-Security-Policy': `${POLICY} 'allow-duplicates'`}},
    );
    await allShow(page);
    expect([...(await othersThan(page, 'style')), ...page.errors, ...page.warnings]).to.deep.equal([]);
  });
});

/** The violations on a page but one that we make ourselves, by which we know that all before it were reported. */
async function othersThan(page: HostPage, directive: string): Promise<readonly string[]> {
  page.document.head.append(page.document.createElement('style'));
  page.document.head.lastElementChild!.append('p { color: red }');
  const isOwn = (violation: string): boolean => violation.startsWith(directive);
  await waitUntil(() => page.violations.some(isOwn), 'the policy is not in force', {timeout: 5000});
  return page.violations.filter((violation) => !isOwn(violation));
}
