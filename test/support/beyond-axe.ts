/** What axe does not see: each check says what is wrong in the tree of an element, one line a fault. */
export type Check = (root: ShadowRoot) => readonly string[];

const all = (root: ShadowRoot, selector: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

const nameOf = (node: HTMLElement): string => (node.ariaLabel ?? node.textContent).replace(/\s+/g, ' ').trim();

const isSeen = (node: Element): boolean => node.checkVisibility() && node.getBoundingClientRect().width > 0;

/** The language that holds for a node, found through the roots of shadow trees. */
function languageAt(node: Node): string {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    const lang = at instanceof Element ? at.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return '';
}

/** WCAG 2.2 3.1.2: a text that says of itself what language it is in, as "[fr] Titre", is marked as of that. */
export const languageOfParts: Check = (root) => {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const wrong: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent ?? '';
    for (const [, language] of text.matchAll(/\[([a-z]{2})\]/g)) {
      if (!languageAt(texts.currentNode).startsWith(language!)) wrong.push(`${languageAt(texts.currentNode)}: ${text.trim()}`);
    }
  }
  return wrong;
};

/**
 * WCAG 2.2 2.4.4: two links of one name lead to one place, and no two buttons have one name. What two items of a feed have for a
 * title is their publisher's.
 */
export const namesOfLinks: Check = (root) => {
  const titleOf = (node: Element): string => node.closest('[part~=item]')?.querySelector('[part=title]')?.textContent ?? '';
  const titles = all(root, '[part~=item]').map(titleOf);
  const named = all(root, 'a[href]:not([part=link], [part=menu-link]), button, summary')
    .filter((node) => isSeen(node) && titles.indexOf(titleOf(node)) === titles.lastIndexOf(titleOf(node)))
    .map((node) => ({name: nameOf(node), href: node.getAttribute('href')}));
  return named
    .filter(({name, href}, index) =>
      named.some((other, at) => at < index && other.name === name && (!href || other.href !== href)),
    )
    .map(({name}) => name);
};

/** WCAG 2.2 1.1.1: the text for a picture is not the name of its file. */
export const textsOfPictures: Check = (root) =>
  all(root, 'img')
    .map((image) => image.getAttribute('alt') ?? 'none')
    .filter((alt) => alt === 'none' || /\.(?:svg|png|jpe?g|gif|webp|avif)$/i.test(alt));

/** WCAG 2.2 2.4.7: what has the focus looks otherwise than without it. */
export const visibleFocus: Check = (root) =>
  all(root, 'a[href], button, input, select, summary, [tabindex="0"]')
    .filter(isSeen)
    .filter((node) => {
      node.focus();
      // The ring may be around what the button is laid over.
      const rings = [getComputedStyle(node), getComputedStyle(node, '::after'), getComputedStyle(node, '::before')];
      const isRinged = rings.some(({outlineStyle, outlineWidth}) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
      return root.activeElement === node && !isRinged;
    })
    .map((node) => `${node.localName} ${node.part.value}`);

/** HTML's `datetime`: a year, a month, a day, a day of any year or a moment, with or without a zone. */
const DATETIME =
  /^(?:\d{4}|\d{4}-\d\d|\d{4}-\d\d-\d\d|(?:--)?\d\d-\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)?)$/;

export const valuesOfTimes: Check = (root) =>
  all(root, 'time')
    .map((time) => time.getAttribute('datetime') ?? '')
    .filter((value) => !DATETIME.test(value));

/** WCAG 2.2 1.4.10: nothing that is seen stands out of the element's box. */
export const reflow: Check = (root) => {
  const {left, right} = root.host.getBoundingClientRect();
  return all(root, '[part]')
    .filter((node) => isSeen(node) && !node.closest('[part=skip], [popover]') && getComputedStyle(node).position !== 'fixed')
    .filter((node) => {
      const box = node.getBoundingClientRect();
      return box.right > right + 1 || box.left < left - 1;
    })
    .map((node) => node.part.value);
};

/** The most that a reader may ask for, WCAG 2.2 1.4.12; a host's sheet does not reach in, but a reader's tool does: roots are open. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** WCAG 2.2 1.4.12: with a reader's own spacing no text is cut off, and none stands out of the element. */
export const spacing: Check = (root) => {
  const sheets = root.adoptedStyleSheets;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACED);
  root.adoptedStyleSheets = [...sheets, sheet];
  const cut = all(root, '[part]')
    .filter((node) => isSeen(node) && !isDrawnSmall(node))
    .filter((node) => {
      const {overflowX, overflowY, webkitLineClamp} = getComputedStyle(node);
      const cutsX = overflowX !== 'visible' && overflowX !== 'auto' && node.scrollWidth > node.clientWidth + 1;
      const cutsY = overflowY !== 'visible' && overflowY !== 'auto' && node.scrollHeight > node.clientHeight + 1;
      // A clamp cuts at any spacing, and says so with an ellipsis: what it cuts is on the item's own page.
      return cutsX || (cutsY && webkitLineClamp === 'none');
    })
    .map((node) => node.part.value);
  const out = reflow(root);
  root.adoptedStyleSheets = sheets;
  return [...cut, ...out];
};

/** What only screen readers are told is one pixel large, and an event in a narrow month is a dot. */
const isDrawnSmall = (node: Element): boolean => node.getBoundingClientRect().width <= 8;

/** WCAG 2.2 1.4.1: where a further name of a part is drawn, words say the same. */
export const wordsForColours: Check = (root) => [
  ...all(root, '[part~=event]:is([part~=cancelled], [part~=postponed], [part~=rescheduled], [part~=sold-out], [part~=tentative])')
    .filter((event) => !event.querySelector('[part=status]')?.textContent.trim())
    .map((event) => event.part.value),
  ...all(root, '[part~=stage]:is([part~=past], [part~=now], [part~=next])')
    .filter((stage) => !stage.querySelector('[part=standing]')?.textContent.trim())
    .map((stage) => stage.part.value),
  ...all(root, '[part~=call]')
    .filter((call) => !call.querySelector('[part=state]')?.textContent.trim())
    .map((call) => call.part.value),
];

/** WCAG 2.2 2.2.2, 2.3.3: nothing moves for longer than 0.2 seconds, and so nothing has to be stilled. */
export const stillness: Check = (root) =>
  all(root, '*')
    .filter((node) => {
      const {animationName, animationDuration, animationIterationCount, transitionDuration} = getComputedStyle(node);
      const moves = animationName !== 'none' && (parseFloat(animationDuration) > 0.2 || animationIterationCount === 'infinite');
      return moves || parseFloat(transitionDuration) > 0.2;
    })
    .map((node) => node.part.value);

/** WCAG 2.2 3.2.5: a link opens where its reader is. */
export const windows: Check = (root) => all(root, '[target], [formtarget]').map(nameOf);

/** WCAG 2.2 4.1.3: what is announced is put into a region that was there before; `watch` gives what was not, when asked. */
export function watchRegions(root: ShadowRoot): () => readonly string[] {
  const late: string[] = [];
  const look = (records: readonly MutationRecord[]): void => {
    for (const node of records.flatMap(({addedNodes}) => [...addedNodes])) {
      if (!(node instanceof HTMLElement)) continue;
      const regions = [node, ...node.querySelectorAll<HTMLElement>('*')].filter((one) =>
        one.matches('[role=status], [role=alert], [aria-live]'),
      );
      late.push(...regions.map(({textContent}) => textContent.trim()).filter(Boolean));
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(root, {childList: true, subtree: true});
  return () => {
    look(observer.takeRecords());
    observer.disconnect();
    return late;
  };
}

export const CHECKS: Readonly<Record<string, Check>> = {
  'a text is marked as of its language': languageOfParts,
  'names of links and buttons are understood alone': namesOfLinks,
  'the text for a picture is not its file’s name': textsOfPictures,
  'the focus is seen': visibleFocus,
  'times have values that machines read': valuesOfTimes,
  'nothing is wider than the element': reflow,
  'a reader’s own spacing of text cuts nothing off': spacing,
  'what colour says, words say': wordsForColours,
  'nothing moves': stillness,
  'nothing opens a window of its own': windows,
};
