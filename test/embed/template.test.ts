import {expect} from '@open-wc/testing';
import type * as template from '../../src/embed/template.js';
import {TEMPLATE_ENGINES, markupIn} from '../support/template-engines.js';

for (const [name, {html, nothing, renderer}] of Object.entries(TEMPLATE_ENGINES)) {
  describe(`a template of ${name}`, () => {
    let page: HTMLElement;
    let show: (value: unknown) => void;
    beforeEach(() => {
      page = document.body.appendChild(document.createElement('div'));
      show = renderer(page);
    });
    afterEach(() => page.remove());

    const shown = (value: unknown): string => {
      show(value);
      return markupIn(page);
    };
    const element = (selector: string): HTMLElement => page.querySelector<HTMLElement>(selector)!;
    const input = (): HTMLInputElement => page.querySelector('input')!;

    describe('shows as a child', () => {
      const child = (value: unknown) => html`<p>a${value}b</p>`;

      it('texts and numbers as they are, and no markup in them', () => {
        expect(shown(child('text'))).to.equal('<p>atextb</p>');
        expect(shown(child('<b>&amp;'))).to.equal('<p>a&lt;b&gt;&amp;amp;b</p>');
        expect(shown(child(0))).to.equal('<p>a0b</p>');
        expect(shown(child(false))).to.equal('<p>afalseb</p>');
      });

      it('nothing for what is not there', () => {
        for (const none of [null, undefined, nothing, '', []]) {
          expect(shown(child('text'))).to.equal('<p>atextb</p>');
          expect(shown(child(none))).to.equal('<p>ab</p>');
        }
      });

      it('a node, and not a copy of it', () => {
        const node = document.createElement('i');
        expect(shown(child(node))).to.equal('<p>a<i></i>b</p>');
        expect(element('i') === node).to.equal(true);
        expect(shown(child(nothing))).to.equal('<p>ab</p>');
      });

      it('a template', () => {
        expect(shown(child(child(child('in'))))).to.equal('<p>a<p>a<p>ainb</p>b</p>b</p>');
      });

      it('arrays, in arrays too', () => {
        expect(shown(child([1, [child(2), [], ['three', nothing]], null]))).to.equal('<p>a1<p>a2b</p>threeb</p>');
      });

      it('each kind in place of each other', () => {
        const kinds: [() => unknown, string][] = [
          [() => 'text', 'text'],
          [() => nothing, ''],
          [() => html`<i>t</i>`, '<i>t</i>'],
          [() => html`<i>${'u'}</i>${'v'}`, '<i>u</i>v'],
          [() => [1, html`<b></b>`], '1<b></b>'],
          [() => document.createElement('u'), '<u></u>'],
        ];
        for (const [from, before] of kinds) {
          for (const [to, after] of kinds) {
            expect(shown(child(from()))).to.equal(`<p>a${before}b</p>`);
            expect(shown(child(to()))).to.equal(`<p>a${after}b</p>`);
          }
        }
      });

      it('several beside one another, at the beginning and at the end', () => {
        const three = (a: unknown, b: unknown, c: unknown) => html`${a}${b} ${c}`;
        expect(shown(three('a', html`<b>${'b'}</b>`, 'c'))).to.equal('a<b>b</b> c');
        expect(shown(three(nothing, ['x', 'y'], html`${'z'}`))).to.equal('xy z');
        expect(shown(three(html`${[1, 2]}`, nothing, nothing))).to.equal('12 ');
      });

      it('what only reads like an attribute in the text before it', () => {
        expect(shown(html`<p title="a &gt; b">with limit=${3} and x="${4}"</p>`)).to.equal(
          '<p title="a &gt; b">with limit=3 and x="4"</p>',
        );
      });
    });

    describe('stays where the next one is the same', () => {
      it('with its nodes, their focus and what was typed', () => {
        const form = (label: string, hint: unknown) => html`<label>${label}<input aria-label=${label} /></label>${hint}`;
        show(form('Search', nothing));
        const field = input();
        field.focus();
        field.value = 'typed';
        show(form('Rechercher', html`<p>3</p>`));
        expect(document.activeElement === field).to.equal(true);
        expect(field.value).to.equal('typed');
        expect(field.getAttribute('aria-label')).to.equal('Rechercher');
      });

      it('with the text of a live region, which changes in place', () => {
        const status = (text: string) => html`<p role="status">${text}</p>`;
        show(status('3 events'));
        const text = [...element('p').childNodes].find((node) => node instanceof Text)!;
        show(status('4 events'));
        expect(text.isConnected).to.equal(true);
        expect(text.data).to.equal('4 events');
      });

      it('and goes where the next one is another, though it says the same', () => {
        show(html`<p>same</p>`);
        const p = element('p');
        show(html`<p>same</p>`);
        expect(p.isConnected).to.equal(false);
        expect(markupIn(page)).to.equal('<p>same</p>');
      });

      it('in an array item by item, as it grows and shrinks', () => {
        const list = (...items: string[]) => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
        show(list('a', 'b', 'c'));
        const [first, second, third] = page.querySelectorAll('li');
        expect(shown(list('x'))).to.equal('<ul><li>x</li></ul>');
        expect(shown(list('x', 'y', 'z', 'w'))).to.equal('<ul><li>x</li><li>y</li><li>z</li><li>w</li></ul>');
        expect(first!.isConnected).to.equal(true);
        expect([second!.isConnected, third!.isConnected]).to.deep.equal([false, false]);
        expect(shown(list())).to.equal('<ul></ul>');
      });

      it('also after a value that could not be written has thrown', () => {
        const meter = (value: unknown) => html`<progress .value=${value}></progress>`;
        const text = (value: string) => html`<p>${value}</p>`;
        show(text('before'));
        expect(() => show(meter('no number'))).to.throw(TypeError);
        expect(shown(meter(1))).to.equal('<progress value="1"></progress>');
        expect(() => show(meter('no number'))).to.throw(TypeError);
        expect(shown(text('after'))).to.equal('<p>after</p>');
      });
    });

    describe('writes', () => {
      it('an attribute, and none for nothing', () => {
        const link = (href: unknown) => html`<a href=${href}>x</a>`;
        expect(shown(link('/a"b&'))).to.equal('<a href="/a&quot;b&amp;">x</a>');
        expect(shown(link(nothing))).to.equal('<a>x</a>');
        expect(shown(link(5))).to.equal('<a href="5">x</a>');
        expect(shown(link(null))).to.equal('<a href="">x</a>');
        expect(shown(link(nothing))).to.equal('<a>x</a>');
        expect(shown(link(undefined))).to.equal('<a href="">x</a>');
        expect(shown(html`<a href=${undefined}>new</a>`)).to.equal('<a href="">new</a>');
      });

      it('an attribute of several values', () => {
        const part = (a: unknown, b: unknown) => html`<p part="event ${a} more ${b}" id="${a}${b}" title='"${a}" or ${b}'></p>`;
        const markup = (parts: string, id: string, title: string) =>
          `<p part="event ${parts}" id="${id}" title="&quot;${title}"></p>`;
        expect(shown(part('a', 'b'))).to.equal(markup('a more b', 'ab', 'a&quot; or b'));
        expect(shown(part('c', 'b'))).to.equal(markup('c more b', 'cb', 'c&quot; or b'));
        expect(shown(part('c', null))).to.equal(markup('c more ', 'c', 'c&quot; or '));
        expect(shown(part('c', nothing))).to.equal('<p></p>');
        // eslint-disable-next-line lit/no-invalid-html -- the linter takes what is in the quotes for an attribute
        expect(shown(html`<p title="a b=${'c'}"></p>`)).to.equal('<p title="a b=c"></p>');
      });

      it('attributes without quotes, one after the other, of empty elements too', () => {
        const svg = (d: string) =>
          html`<svg viewBox=${d}><path d=${d} /><g id=${d} part=x class=${d}></g></svg><input name=${d} />`;
        expect(shown(svg('M 0 0'))).to.equal(
          '<svg viewBox="M 0 0"><path d="M 0 0"></path><g part="x" id="M 0 0" class="M 0 0"></g></svg><input name="M 0 0">',
        );
        expect(element('path').namespaceURI).to.equal('http://www.w3.org/2000/svg');
      });

      it('a boolean attribute', () => {
        const button = (disabled: unknown) => html`<button ?disabled=${disabled}></button>`;
        for (const yes of [true, 1, 'no']) expect(shown(button(yes))).to.equal('<button disabled=""></button>');
        for (const no of [false, 0, '', null, undefined]) expect(shown(button(no))).to.equal('<button></button>');
        expect(shown(button(true))).to.equal('<button disabled=""></button>');
        expect(shown(button(nothing))).to.equal('<button></button>');
      });

      it('a property, in the letters it is written in', () => {
        const feed = {items: []};
        const field = (value: unknown) => html`<input class="a" .defaultValue=${value} .feedOfIt=${feed} />`;
        expect(shown(field('x'))).to.equal('<input class="a" value="x">');
        expect((input() as unknown as {feedOfIt: unknown}).feedOfIt).to.equal(feed);
        expect(shown(field(nothing))).to.equal('<input class="a" value="undefined">');
      });

      it('nothing again that has not changed, whatever a visitor made of it', () => {
        const field = (value: string) =>
          html`<input .value=${value} ?disabled=${false} placeholder=${value} title=${null} class="a ${value}" />`;
        show(field('bound'));
        input().value = 'typed';
        const observer = new MutationObserver(() => undefined);
        observer.observe(page, {attributes: true, subtree: true, childList: true, characterData: true});
        show(field('bound'));
        expect(input().value).to.equal('typed');
        expect(observer.takeRecords()).to.have.length(0);
        show(field('bound anew'));
        expect(input().value).to.equal('bound anew');
        expect(observer.takeRecords().map(({attributeName}) => attributeName)).to.deep.equal(['placeholder', 'class']);
      });

      it('an object into a property again, as it may be another inside', () => {
        const written: unknown[] = [];
        const items = ['a'];
        const view = () => html`<p .items=${items}></p>`;
        show(view());
        Object.defineProperty(element('p'), 'items', {set: (value: unknown) => written.push(value)});
        show(view());
        expect(written).to.deep.equal([items]);
      });
    });

    describe('has a listener', () => {
      const button = (listener: unknown) => html`<button @click=${listener} @sharers-load=${listener}></button>`;

      it('called for its event, with the host as this', () => {
        const host = {};
        const calls: [self: unknown, type: string][] = [];
        function listener(this: unknown, {type}: Event): void {
          calls.push([this, type]);
        }
        renderer(page, host)(button(listener));
        element('button').click();
        element('button').dispatchEvent(new Event('sharers-load'));
        expect(calls.map(([, type]) => type)).to.deep.equal(['click', 'sharers-load']);
        expect(calls.every(([self]) => self === host)).to.equal(true);
      });

      it('that can change, go and come', () => {
        const calls: string[] = [];
        for (const step of ['a', nothing, 'b', undefined, 'c', null, 'd', 'e']) {
          show(button(typeof step === 'string' ? () => calls.push(step) : step));
          element('button').click();
        }
        expect(calls).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
      });
    });

    describe('begins where a template may', () => {
      it('as a row, a cell, a column', () => {
        const cell = (text: string) => html`<td>${text}</td>`;
        const row = (text: string) => html`<tr part=${text}>${[text, text].map(cell)}</tr>`;
        const table = html`<table><colgroup>${html`<col span=${2} />`}</colgroup><tbody>${['a', 'b'].map(row)}</tbody></table>`;
        expect(shown(table)).to.equal(
          '<table><colgroup><col span="2"></colgroup><tbody><tr part="a"><td>a</td><td>a</td></tr><tr part="b"><td>b</td><td>b</td></tr></tbody></table>',
        );
      });

      it('as an option', () => {
        const option = (text: string) => html`<option value=${text} ?selected=${text === 'b'}>${text}</option>`;
        expect(shown(html`<select>${['a', 'b'].map(option)}</select>`)).to.equal(
          '<select><option value="a">a</option><option value="b" selected="">b</option></select>',
        );
        expect(page.querySelector('select')!.value).to.equal('b');
      });

      it('as an item, with end tags left out', () => {
        const item = (text: string) => html`<li>${text}<li class=${text}>${text}`;
        expect(shown(html`<ul>${item('a')}</ul>`)).to.equal('<ul><li>a</li><li class="a">a</li></ul>');
        expect(shown(html`<ul>${item('b')}</ul>`)).to.equal('<ul><li>b</li><li class="b">b</li></ul>');
      });
    });

    it('is read once, however often it is shown', () => {
      const original = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
      let readings = 0;
      Object.defineProperty(Element.prototype, 'innerHTML', {
        configurable: true,
        set(this: Element, markup: string) {
          readings += 1;
          original.set!.call(this, markup);
        },
      });
      const item = (text: string) => html`<li>${text}</li>`;
      show([item('a'), item('b')]);
      show(item('c'));
      Object.defineProperty(Element.prototype, 'innerHTML', original);
      expect(readings).to.equal(1);
    });

    it('is full when it comes into the page', () => {
      const seen: (string | null)[] = [];
      const tag = `x-${name.replaceAll(' ', '-').toLowerCase()}`;
      customElements.define(
        tag,
        class extends HTMLElement {
          connectedCallback() {
            seen.push(this.parentElement!.textContent);
          }
        },
      );
      const witness = document.createElement(tag);
      show(html`<div>${[html`<p>${'first'}</p>`, witness, html`<p>${'last'}</p>`]}</div>`);
      expect(seen).to.deep.equal(['firstlast']);
    });

    it('is nothing that JSON can be', () => {
      const forged = JSON.parse('{"strings": ["<img src=x>"], "values": [], "raw": [], "h": ["<img>"]}') as unknown;
      expect(shown(html`<p>${forged}</p>`)).to.equal('<p>[object Object]</p>');
    });
  });
}

describe('the stand-in for Lit’s templates', () => {
  it('works in a browser without Trusted Types', async () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'trustedTypes')!;
    Object.defineProperty(globalThis, 'trustedTypes', {value: undefined, configurable: true});
    const address = new URL('../../src/embed/template.ts?without-trusted-types', import.meta.url).href;
    const {html, templateOf} = (await import(address)) as typeof template;
    Object.defineProperty(globalThis, 'trustedTypes', original);
    const [content] = templateOf(html`<p part=${'a'}>b</p>`().strings);
    expect(content.textContent).to.equal('b');
  });
});
