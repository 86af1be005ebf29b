import {expect} from '@open-wc/testing';
import {allShow, allTags, closePages, hostPage, ours, said, script, type HostPage} from '../support/host-page.js';
import {TAGS} from '../support/names.js';

const FEED = '/demo/feeds/example.json';

afterEach(closePages);

/** What each element says on a page that does nothing to it. */
async function plainly(attributes = '', html = 'lang="en"'): Promise<Record<string, string>> {
  const page = await hostPage(`${script()}${allTags(FEED, attributes)}`, {html});
  await allShow(page);
  return sayings(page);
}

const sayings = (page: HostPage): Record<string, string> =>
  Object.fromEntries(ours(page).map((element) => [element.localName, said(element)]));

const unharmed = (page: HostPage): void => {
  expect([...page.errors, ...page.warnings]).to.deep.equal([]);
};

describe('a page that', () => {
  it('takes all style from everything, and hides half of it, has elements that look as ever', async () => {
    const page = await hostPage(
      `<style>* { all: unset !important } div, ul, li, a, p, button, h3, dl, time { display: none !important; color: red !important }</style>
      ${script()}${allTags(FEED)}`,
    );
    await allShow(page);
    expect(sayings(page)).to.deep.equal(await plainly());
    for (const element of ours(page)) {
      const title = element.shadowRoot!.querySelector<HTMLElement>('[part=title]')!;
      expect(title.checkVisibility(), element.localName).to.equal(true);
      expect(page.window.getComputedStyle(title).fontWeight).to.equal('600');
      expect(page.window.getComputedStyle(title).color).to.equal('rgb(0, 0, 0)');
      expect(title.getBoundingClientRect().width, element.localName).to.be.above(50);
    }
    unharmed(page);
  });

  it('is in quirks mode has elements as wide and as high as ever', async () => {
    const sizes = async (doctype: string) => {
      const page = await hostPage(`${script()}${allTags(FEED)}`, {doctype});
      await allShow(page);
      expect(page.document.compatMode).to.equal(doctype ? 'CSS1Compat' : 'BackCompat');
      return ours(page).map((element) => {
        const {width, height} = element.getBoundingClientRect();
        return [element.localName, Math.round(width), Math.round(height)];
      });
    };
    expect(await sizes('')).to.deep.equal(await sizes('<!doctype html>'));
  });

  it('is written from right to left has the date of an event at its right, and nothing beyond its edge', async () => {
    const page = await hostPage(`${script()}${allTags(FEED)}`, {html: 'lang="ar" dir="rtl"'});
    await allShow(page);
    const {shadowRoot} = page.document.querySelector('sharers-event-list')!;
    const [badge, title] = ['badge', 'title'].map((part) => shadowRoot!.querySelector(`[part=${part}]`)!.getBoundingClientRect());
    expect(badge!.left).to.be.above(title!.left);
    expect(page.document.documentElement.scrollWidth).to.equal(page.document.documentElement.clientWidth);
  });

  it('has a base elsewhere takes the addresses of its tags from there, as its links do', async () => {
    const page = await hostPage(
      `${script()}<sharers-event-list feed="example.json"></sharers-event-list><sharers-project-card feed="./example.json"></sharers-project-card>`,
      {base: '/demo/feeds/'},
    );
    await allShow(page);
    unharmed(page);
  });

  it('patched what all scripts share has elements that say what they always say', async () => {
    const page = await hostPage(
      `<script>(() => {
        Array.prototype.last = function () { return this[this.length - 1] };
        Object.prototype.extra = function () {};
        String.prototype.toJSON = Array.prototype.toJSON = Object.prototype.toJSON = undefined;
        Array.from = (list) => { const all = []; for (let i = 0; i < list.length; i++) all.push(list[i]); return all };
        const {parse} = JSON;
        JSON.parse = (text, reviver) => parse(text, reviver);
        const {fetch} = window;
        window.fetch = (...args) => fetch(...args);
        const {addEventListener} = EventTarget.prototype;
        EventTarget.prototype.addEventListener = function (...args) { return addEventListener.apply(this, args) };
        window.Node.prototype.extra = window.Element.prototype.extra = () => {};
      })()</script>${script()}${allTags(FEED)}`,
    );
    await allShow(page);
    expect(sayings(page)).to.deep.equal(await plainly());
    unharmed(page);
  });

  it('localises itself with the same library is not disturbed, and disturbs nothing', async () => {
    const page = await hostPage(
      `<script type="module">
        import {configureLocalization, msg} from '@lit/localize';
        const templates = {today: 'du site', retry: 'du site', label: 'du site', more: 'du site'};
        const {setLocale} = configureLocalization({sourceLocale: 'en', targetLocales: ['fr'], loadLocale: async () => ({templates})});
        await setLocale('fr');
        document.querySelector('output').textContent = msg('of the site', {id: 'today'});
      </script>
      <output></output>${script()}${allTags(FEED)}`.replace('@lit/localize', LOCALIZE),
    );
    await allShow(page);
    expect(page.document.querySelector('output')!.textContent).to.equal('du site');
    expect(sayings(page)).to.deep.equal(await plainly());
    unharmed(page);
  });

  it('has an editor’s paragraphs and line breaks inside each tag shows them until the feed is there, and then the feed', async () => {
    const page = await hostPage(
      `${TAGS.map((tag) => `<div><${tag} feed="${FEED}"><br />\n<p><a href="/more">More</a></p>\n<p><br /></p></${tag}></div>`).join('')}<p id="after">After</p>${script()}`,
    );
    await allShow(page);
    for (const element of ours(page)) {
      expect(element.querySelector('a')!.checkVisibility(), element.localName).to.equal(false);
    }
    expect(page.document.querySelector('#after')!.checkVisibility()).to.equal(true);
    unharmed(page);
  });
});

/** The module that a page of a site would have got from its own bundle. */
const LOCALIZE = '/node_modules/@lit/localize/lit-localize.js';
