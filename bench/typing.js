import {median, ms, RUNS} from './median.js';

const ALL = 'search tag location attendance language when zone';

/**
 * How long a key blocks the page at most while a visitor types into the search box over 5,000 events, with every control there
 * is: at once when the list is there, and again when the page has rested.
 *
 * @param {import('./stage.js').Stage} stage
 */
export async function typing(stage) {
  /** @type {number[][]} */
  const atOnce = [];
  /** @type {number[][]} */
  const rested = [];
  for (let run = 0; run < RUNS; run++) {
    await stage.visit(
      `<sharers-event-list feed="/5000.json" controls="${ALL}"></sharers-event-list><script type="module" src="/element.js"></script>`,
      async (page) => {
        atOnce.push(await blocks(page, 'travail lyon'));
        await page.evaluate(rest);
        rested.push(await blocks(page, 'forum sante'));
      },
    );
  }
  return [
    {measured: '5,000 events, a key at once, at most', 'event list': ms(longest(atOnce)), rival: '(50 ms)'},
    {measured: '5,000 events, a key later, at most', 'event list': ms(longest(rested)), rival: '(50 ms)'},
  ];
}

/** The key that blocks longest, each by the median of its runs. @param {readonly number[][]} runs */
const longest = ([first = [], ...others]) =>
  Math.max(...first.map((block, key) => median([block, ...others.map((run) => run[key] ?? 0)])));

/**
 * How long each key blocks the page.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} text
 */
async function blocks(page, text) {
  await page.evaluate(searchBox);
  const watch = await page.evaluateHandle(watching);
  /** @type {number[]} */
  const times = [];
  for (const key of text) {
    await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key));
    times.push(await watch.evaluate((longest) => longest()));
  }
  return times;
}

/** Waits for the search box, empties it and puts the cursor there. */
async function searchBox() {
  /** @type {HTMLInputElement | null | undefined} */
  let box;
  while (!(box = document.querySelector('sharers-event-list')?.shadowRoot?.querySelector('[part=field]')))
    await new Promise((resolve) => requestAnimationFrame(resolve));
  box.focus();
  box.select();
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 1000));

/** Watches over what blocks the page; the function it gives back waits until all is done and says what was the longest since the last time. */
function watching() {
  let longest = 0;
  const since = performance.now();
  const handler = (/** @type {PerformanceObserverEntryList} */ list) => {
    for (const entry of list.getEntries()) {
      const own = /** @type {PerformanceEventTiming} */ (entry);
      const block = entry.entryType === 'event' ? own.processingEnd - own.processingStart : entry.duration;
      // That the list was made is told late too.
      if (entry.startTime >= since) longest = Math.max(longest, block);
    }
  };
  new PerformanceObserver(handler).observe({type: 'longtask'});
  // @ts-expect-error TypeScript does not know the threshold yet.
  new PerformanceObserver(handler).observe({type: 'event', durationThreshold: 16});
  return async () => {
    // What is observed is told after the next frame.
    for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const told = longest;
    longest = 0;
    return told;
  };
}
