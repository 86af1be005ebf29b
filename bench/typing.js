const ALL = 'search tag location attendance language when zone';

/**
 * The longest that the page is blocked while a visitor types into the search box over 5,000 events, with every control there
 * is: at once when the list is there, and again when the page has rested. In milliseconds, one number a key.
 *
 * @param {import('./stage.js').Stage} stage
 */
export const typing = (stage) =>
  stage.visit(
    `<sharers-event-list feed="/5000.json" controls="${ALL}"></sharers-event-list><script type="module" src="/element.js"></script>`,
    async (page) => {
      await page.evaluate(searchBox);
      const atOnce = await blocks(page, 'travail lyon');
      await page.evaluate(rest);
      return {atOnce, rested: await blocks(page, 'forum sante')};
    },
  );

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

const rest = () => new Promise((resolve) => setTimeout(resolve, 3000));

/** Watches over what blocks the page; the function it gives back waits until all is done and says what was the longest since the last time. */
function watching() {
  let longest = 0;
  const handler = (/** @type {PerformanceObserverEntryList} */ list) => {
    for (const entry of list.getEntries()) {
      const own = /** @type {PerformanceEventTiming} */ (entry);
      longest = Math.max(longest, entry.entryType === 'event' ? own.processingEnd - own.processingStart : entry.duration);
    }
  };
  new PerformanceObserver(handler).observe({type: 'longtask'});
  new PerformanceObserver(handler).observe({type: 'event', durationThreshold: 16});
  return async () => {
    // What is observed is told after the next frame.
    for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const block = longest;
    longest = 0;
    return block;
  };
}
