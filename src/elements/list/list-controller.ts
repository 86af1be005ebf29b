import {html, nothing, type TemplateResult} from 'lit';
import type {Feed} from '../../model/feed.js';
import {keyOf} from '../../model/key.js';
import type {Selected} from '../../model/select.js';
import {wordingFor} from '../../model/text.js';
import {archiveTemplate} from '../../parts/archive.js';
import {controlsTemplate} from '../../parts/controls.js';
import {said} from '../../parts/phrase.js';
import {subscriptionTemplate} from '../../parts/subscription.js';
import {CONTROLS, selectsOf, type Choice} from '../../view/choice.js';
import type {Setting} from '../../view/setting.js';
import {sourcePhrase} from '../../view/source.js';
import {isSet, tokens} from '../attributes.js';
import {FrameController} from '../frame-controller.js';
import {MenuController} from '../menu-controller.js';
import {OnPage} from '../on-page.js';
import {ChoiceController} from './choice-controller.js';
import {finding} from './finding.js';
import {keepPlace} from '../keep-place.js';
import {listings} from './listing.js';
import {Pages} from './pages.js';
import {Sections} from './sections.js';
import type {ListElementWords, Subject} from './subject.js';
import {actionsOf, type ListHost} from './wishes.js';

/** All that a list does, whatever its items are: finds them, lets a visitor narrow them and ask for more, and folds in what is over. */
export class ListController<One extends Selected, Words extends ListElementWords> {
  readonly #host: ListHost;
  readonly #subject: Subject<One, Words>;
  readonly #frame: FrameController<Words>;
  readonly #menus: MenuController;
  readonly #pages: Pages;
  readonly #page: OnPage;
  readonly #choices: ChoiceController;
  readonly #sections: Sections<One, Words>;
  readonly #listing: ReturnType<typeof listings<One, Words>>;
  #archiveOpen = false;
  /** Whether what changes is by the visitor's choice, which is to be told how many items are left. */
  #chosen = false;

  constructor(host: ListHost, subject: Subject<One, Words>) {
    this.#host = host;
    this.#subject = subject;
    this.#frame = new FrameController(host, subject.wordsIn);
    this.#menus = new MenuController(host);
    this.#pages = new Pages(host);
    this.#choices = new ChoiceController(host, () => (isSet(host.urlState) ? host.urlState || subject.name : undefined));
    this.#page = new OnPage(host, () => this.onPage.map(({item}) => item));
    this.#sections = new Sections(subject, host, this.#pages, {
      menu: this.#menus.menu,
      copy: (text) => this.#copy(text),
      wayTo: this.#page.wayTo,
    });
    this.#listing = listings(subject);
  }

  /** What is on the page, in its order there. */
  get onPage(): readonly One[] {
    return this.#sections.onPage;
  }

  get words(): Words {
    return this.#frame.words;
  }

  /** The same, each as its feed has it. */
  get items(): readonly unknown[] {
    return this.onPage.map(({item}) => item.source);
  }

  refresh(): void {
    this.#frame.refresh();
  }

  /** Renders by `render`, and leaves a visitor where they are in the list. */
  update(render: () => void): void {
    this.#frame.update(() =>
      keepPlace(
        this.#host.renderRoot,
        () => this.onPage.map(({item}) => keyOf(item)),
        () => {
          this.#sections.onPage = [];
          render();
        },
      ),
    );
    this.#chosen = false;
    this.#page.rendered();
  }

  render(): TemplateResult {
    return this.#frame.render((feeds, setting) => this.#list(feeds, setting));
  }

  #list(feeds: readonly Feed[], its: Setting<Words>): TemplateResult {
    const {words, readerZone} = its;
    const {controls: wanted, emptyText, feed, pageSize} = this.#host;
    const subject = this.#subject;
    const offered = CONTROLS.filter((name) => subject.controls.includes(name) && tokens(wanted).includes(name));
    const choice: Choice = Object.fromEntries(offered.map((name) => [name, this.#choices.choice[name] ?? '']));
    const {items, until, key} = this.#listing(feeds, this.#host, its);
    const {show, listed, found, archive, narrowed} = finding(items, this.#host, choice, subject.show);
    const setting = choice.zone === 'mine' ? {...its, zone: readerZone} : its;
    const label = this.#host.label || words.label;
    this.#pages.of(JSON.stringify([key, feed, this.#host.show, pageSize, choice]));
    const controls = () => ({
      label,
      search: choice.search,
      selects: selectsOf(offered, listed, {...choice, when: show}, words),
      chosen: narrowed || !!choice.zone,
      count: words.count(found.length),
      spoken: this.#chosen,
    });
    const past = words.archive(archive.length);
    this.#frame.showsUntil(until);
    return html`
      ${offered.length > 0 ? controlsTemplate(controls(), words, this.#choose, this.#clear) : nothing}
      ${found.length > 10 ? html`<button part="skip" type="button" @click=${this.#skip}>${words.skip}</button>` : nothing}
      ${
        found.length > 0
          ? this.#sections.section('list', found, label, setting, feeds)
          : html`<slot name="empty"><p part="notice empty">${narrowed ? words.noMatch : emptyText || words.empty(show)}</p></slot>`
      }
      ${
        archive.length > 0
          ? archiveTemplate(
              past,
              this.#archiveOpen ? this.#sections.section('archive', archive, past, setting, feeds) : undefined,
              this.#openArchive,
            )
          : nothing
      }
      <div part="end" tabindex="-1">
        ${
          subject.subscribes && actionsOf(this.#host).includes('calendar')
            ? feeds.map(({ics_url, title}) =>
                ics_url ? subscriptionTemplate(ics_url, wordingFor(title, words.reader).text, words, this.#copy) : nothing,
              )
            : nothing
        }
        ${feeds.map((one) => said('source', sourcePhrase(one, words), 'source-link'))}
      </div>
      <span part="announcement" role="status">${this.#menus.said}</span>
    `;
  }

  readonly #copy = (text: string): void => void this.#menus.copy(text, this.words);

  readonly #choose = (change: Choice): boolean => (this.#chosen = this.#choices.choose(change));

  readonly #clear = (): void => {
    // The button goes with its purpose.
    if (this.#choose(Object.fromEntries(CONTROLS.map((name) => [name, '']))))
      this.#host.renderRoot.querySelector<HTMLElement>('[part=field]')?.focus();
  };

  readonly #skip = (): void => this.#host.renderRoot.querySelector<HTMLElement>('[part=end]')?.focus();

  readonly #openArchive = ({target}: Event): void => {
    this.#archiveOpen = (target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}
