import {executeServerCommand} from '@web/test-runner-commands';
import {TAGS} from './names.js';
import {waitUntil} from './wait-until.js';

/** A page of a host, open in a frame, and what went wrong in it. */
export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly window: HostWindow;
  /** What its policy kept from happening, as "directive blocked". */
  readonly violations: readonly string[];
  /** What nobody caught. */
  readonly errors: readonly string[];
  /** Our warnings. */
  readonly warnings: readonly string[];
}

/** What `host-watch.js` gathers in the page. */
interface Watch {
  readonly violations: string[];
  readonly errors: string[];
  readonly warnings: string[];
}

export type HostWindow = Window & typeof globalThis & {readonly watch: Watch};

/** The files to paste, as the test server has them. */
export const EMBED = `${location.origin}/dist/embed`;

export const script = (file = 'sharers', attributes = ''): string =>
  `<script type="module" src="${EMBED}/${file}.js" ${attributes}></script>`;

const WATCH = `<script src="${location.origin}/test/support/host-watch.js"></script>`;

interface Wishes {
  readonly headers?: Readonly<Record<string, string>>;
  /** What stands before all else; without a doctype a page is in quirks mode. */
  readonly doctype?: string;
  readonly html?: string;
  /** What the page's own addresses are relative to. */
  readonly base?: string;
  readonly width?: number;
}

/** Opens a page with this in its body, until all that it loads is there. */
export async function hostPage(
  body: string,
  {headers = {}, doctype = '<!doctype html>', html = 'lang="en"', base = '', width = 800}: Wishes = {},
): Promise<HostPage> {
  const text = `${doctype}<html ${html}><head><meta charset="utf-8"><title>Host</title>${base && `<base href="${base}">`}${WATCH}</head><body>${body}</body></html>`;
  const {path} = await executeServerCommand<{path: string}, object>('serve-page', {body: text, headers});
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 600px; border: 0`;
  frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as HostWindow;
  return {frame, window, document: frame.contentDocument!, ...window.watch};
}

/** Takes away what pages the tests opened. */
export const closePages = (): void => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
};

/** All elements of ours on a page. */
export const ours = (page: HostPage): HTMLElement[] =>
  [...page.document.querySelectorAll<HTMLElement>('*')].filter(({localName}) => localName.startsWith('sharers-'));

/** What an element says to its reader, white space folded. */
export const said = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

/** Waits until each element of ours on a page shows an item. */
export const allShow = (page: HostPage): Promise<void> =>
  waitUntil(
    () => ours(page).length > 0 && ours(page).every((element) => element.shadowRoot?.querySelector('[part~=item]')),
    'an element shows no item',
    {timeout: 8000},
  );

/** A tag of each element with this feed. */
export const allTags = (feed: string, attributes = ''): string =>
  TAGS.map((tag) => `<${tag} feed="${feed}" ${attributes}><a href="/more">More</a></${tag}>`).join('\n');
