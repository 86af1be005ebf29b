import {median, ms, RUNS} from './median.js';

/**
 * How long it takes from a script's start to the first page painted, for the element and for a plain list of the same markup
 * and dates. The two take turns, so that whatever else the machine does is done to both.
 *
 * @param {import('./stage.js').Stage} stage
 * @param {number} size of a page; 0 for all
 */
export async function firstPage(stage, size) {
  const element = `<sharers-event-list feed="/1000.json" page-size="${size}"></sharers-event-list><script type="module" src="/element.js"></script>`;
  const {css, says} = await stage.visit(element, async (page) => {
    await painted(page);
    return page.evaluate(inspected);
  });
  const plain = `<template><style>${css}</style></template><div data-feed="/1000.json" data-size="${size}"></div><script type="module" src="/plain.js"></script>`;
  if ((await stage.visit(plain, async (page) => (await painted(page), page.evaluate(inspected)))).says !== says)
    throw new Error('The plain list is another than the element’s: what they take cannot be compared.');
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const theirs = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(await stage.visit(element, painted));
    theirs.push(await stage.visit(plain, painted));
  }
  return {measured: `1,000 events, first page of ${size || 'all'}`, 'event list': ms(median(ours)), rival: ms(median(theirs))};
}

/**
 * The time from the script's start to the first paint of anything to read: nothing is, before the list is there.
 *
 * @param {import('puppeteer-core').Page} page
 */
const painted = (page) =>
  page.evaluate(
    () =>
      /** @type {Promise<number>} */ (
        new Promise((resolve) => {
          new PerformanceObserver((list) => {
            const [paint] = list.getEntriesByName('first-contentful-paint');
            const [start] = performance.getEntriesByName('start');
            if (paint && start) resolve(paint.startTime - start.startTime);
          }).observe({type: 'paint', buffered: true});
        })
      ),
  );

/** What the list says, and how it is styled. */
function inspected() {
  const root = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? [])[0];
  const rules = (root?.adoptedStyleSheets ?? []).flatMap((sheet) => [...sheet.cssRules]);
  const list = root?.querySelector('[part~=list]');
  const attributes = [...(list?.querySelectorAll('*') ?? [])].flatMap((element) => [
    element.localName,
    ...[...element.attributes].map(({name, value}) => `${name}=${value}`).sort(),
  ]);
  return {
    // A plain list lays out all that it has.
    css: rules.map(({cssText}) => cssText.replace('content-visibility: auto;', '')).join('\n'),
    says: `${list?.textContent.replaceAll(/\s+/g, '')} ${attributes.join(' ')}`,
  };
}
