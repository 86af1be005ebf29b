import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {allShow, allTags, closePages, EMBED, hostPage, ours, said, script} from '../support/host-page.js';
import {serveFeed} from '../support/serve-feed.js';
import {TAGS} from '../support/names.js';
import {waitUntil} from '../support/wait-until.js';

const FEED = '/demo/feeds/example.json';
const items = [{type: 'event', id: 'a', title: 'Assembly'}];

afterEach(closePages);

describe('a tag that', () => {
  it('stands before the script, comes after it, or is made by a script becomes the element', async () => {
    const page = await hostPage(`<sharers-event-list feed="${FEED}"></sharers-event-list>${script()}${allTags(FEED)}`);
    const made = page.document.createElement('sharers-project-card');
    made.setAttribute('feed', FEED);
    page.document.body.append(made);
    await allShow(page);
    expect(ours(page)).to.have.length(TAGS.length + 2);
    expect([...page.errors, ...page.warnings]).to.deep.equal([]);
  });

  it('had its feed given before the script came shows it', async () => {
    const page = await hostPage(`<sharers-event-list></sharers-event-list><sharers-call-banner></sharers-call-banner>
      <script>for (const element of document.body.children) element.data = {
        version: 'sharers-feed/1', language: 'en',
        items: [{type: 'event', id: 'a', title: 'Assembly'}, {type: 'call', id: 'b', title: 'Call'}],
      }</script>${script()}`);
    await allShow(page);
    expect(ours(page).map((element) => /Assembly|Call/.exec(said(element))?.[0])).to.deep.equal(['Assembly', 'Call']);
  });

  it('is moved in the page keeps what it shows, and asks for nothing anew', async () => {
    const feed = await serveFeed({items});
    const page = await hostPage(`<main></main><aside></aside>${script()}`);
    page.document.querySelector('main')!.innerHTML = `<sharers-event-list feed="${feed.url}"></sharers-event-list>`;
    await allShow(page);
    const [list] = ours(page);
    const event = list!.shadowRoot!.querySelector('[part~=event]');
    page.document.querySelector('aside')!.append(list!);
    await new Promise(requestAnimationFrame);
    expect(list!.shadowRoot!.querySelector('[part~=event]')).to.equal(event);
    expect(await feed.requests()).to.equal(1);
  });

  it('is taken away while its feed is on the way does no harm, and shows it when it is put back', async () => {
    const feed = await serveFeed({items}, {held: true});
    const page = await hostPage(`${script()}<sharers-event-list feed="${feed.url}"><p>Fallback</p></sharers-event-list>`);
    const [list] = ours(page);
    await waitUntil(() => list!.matches(':state(loading)'));
    list!.remove();
    await feed.answer({items});
    page.document.body.append(list!);
    await allShow(page);
    expect(page.errors).to.deep.equal([]);
  });

  it('stands there 50 times asks once', async () => {
    const feed = await serveFeed({items});
    const page = await hostPage(`${script()}${`<sharers-event-list feed="${feed.url}"></sharers-event-list>`.repeat(50)}`);
    await allShow(page);
    expect(ours(page)).to.have.length(50);
    expect(await feed.requests()).to.equal(1);
  });

  it('is in a dialog shows its feed, and its menu over the dialog', async () => {
    const page = await hostPage(
      `${script()}<dialog><sharers-event-list feed="${FEED}" layout="compact"></sharers-event-list></dialog>`,
    );
    page.document.querySelector('dialog')!.showModal();
    await allShow(page);
    const {shadowRoot} = ours(page)[0]!;
    shadowRoot!.querySelector<HTMLElement>('[part=action][popovertarget]')!.click();
    await waitUntil(() => shadowRoot!.querySelector('[part=menu-link]')?.checkVisibility());
    const link = shadowRoot!.querySelector<HTMLElement>('[part=menu-link]')!;
    link.focus();
    expect(shadowRoot!.activeElement).to.equal(link);
    expect(page.errors).to.deep.equal([]);
  });

  it('is in a frame that may run scripts and nothing else shows its feed', async () => {
    // Of a frame without an origin everything is elsewhere: script and feed have to be readable from anywhere.
    const open = {'Access-Control-Allow-Origin': '*'};
    const [file, feed] = await Promise.all([
      serve(await textOf(`${EMBED}/event-list.js`), {...open, 'Content-Type': 'text/javascript'}),
      serve(await textOf(FEED), {...open, 'Content-Type': 'application/json'}),
    ]);
    const inner = await serve(
      `<!doctype html><html lang="en"><script>
        addEventListener('sharers-load', ({target}) => target.updateComplete.then(() =>
          parent.postMessage([origin, target.shadowRoot.querySelectorAll('[part~=event]').length], '*')), true);
      </script><script type="module" src="${location.origin}${file}"></script>
      <sharers-event-list feed="${location.origin}${feed}"></sharers-event-list>`,
      {'Content-Type': 'text/html; charset=utf-8'},
    );
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = inner;
    const told = new Promise<unknown>((resolve) =>
      addEventListener('message', ({data, source}) => source === frame.contentWindow && resolve(data)),
    );
    document.body.append(frame);
    const [origin, count] = (await told) as [string, number];
    expect(origin).to.equal('null');
    expect(count).to.be.above(5);
  });
});

const textOf = async (address: string): Promise<string> => (await fetch(address)).text();

const serve = async (body: string, headers: Readonly<Record<string, string>>): Promise<string> =>
  (await executeServerCommand<{path: string}, object>('serve-page', {body, headers})).path;
