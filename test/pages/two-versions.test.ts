import {expect} from '@open-wc/testing';
import {allShow, allTags, closePages, EMBED, hostPage, ours, script} from '../support/host-page.js';

afterEach(closePages);

describe('a page with two versions of the library', () => {
  it('keeps the first, says so once, and shows every element', async () => {
    const text = await (await fetch(`${EMBED}/sharers.js`)).text();
    const other = new Blob([text.replaceAll('0.1.0', '9.0.0')], {type: 'text/javascript'});
    expect(text).to.contain('0.1.0');
    const address = URL.createObjectURL(other);
    const page = await hostPage(
      `${script()}<script type="module" src="${address}"></script>${allTags('/demo/feeds/example.json')}`,
    );
    await allShow(page);
    URL.revokeObjectURL(address);
    for (const {localName} of ours(page)) {
      const kept = page.window.customElements.get(localName) as unknown as {version: string};
      expect(kept.version, localName).to.equal('0.1.0');
    }
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.match(/already defines <sharers-[a-z-]+>/);
  });
});
