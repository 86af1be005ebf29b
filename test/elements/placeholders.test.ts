import {expect, fixture, html} from '@open-wc/testing';
import {fillPlaceholders} from '../../src/elements/placeholders.js';
import type {EventListElement} from '../../src/elements/event-list/event-list.js';
import '../../src/elements/event-list/define.js';

async function page(content: ReturnType<typeof html>): Promise<HTMLElement> {
  const main = await fixture<HTMLElement>(html`<main>${content}</main>`);
  fillPlaceholders(main);
  return main;
}

describe('a div that stands for an element, where a content system takes unknown tags out', () => {
  it('becomes the element, with its attributes and the page’s text', async () => {
    const main = await page(
      html`<div data-sharers="event-list" data-page-size="5" data-url-state data-loading="click" lang="fr" class="wide" id="agenda">
        <a href="#agenda">Nos dates</a>
      </div>`,
    );
    const list = main.firstElementChild as EventListElement;
    expect(list.localName).to.equal('sharers-event-list');
    expect([list.pageSize, list.urlState, list.loading]).to.deep.equal(['5', '', 'click']);
    expect([list.lang, list.className, list.id]).to.deep.equal(['fr', 'wide', 'agenda']);
    expect(list.querySelector('a')).to.have.text('Nos dates');
  });

  it('gets no attribute that the element does not know: a handler that was taken out does not come back', async () => {
    const main = await page(
      html`<div data-sharers="event-list" data-onclick="throw 1" data-style="color: red" data-data="{}" title="x"></div>`,
    );
    expect(main.firstElementChild!.getAttributeNames()).to.deep.equal([]);
  });

  it('stays as it is where it names no element of ours', async () => {
    const main = await page(html`<div data-sharers="weather">Rain</div>`);
    expect(main.firstElementChild!.localName).to.equal('div');
    expect(main).to.have.text('Rain');
  });
});
