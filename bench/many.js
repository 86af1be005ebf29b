/**
 * How often 50 elements on a page ask for their feed, and how often it is parsed.
 *
 * @param {import('./stage.js').Stage} stage
 */
export async function many(stage) {
  const before = stage.requests.length;
  const element = '<sharers-event-list feed="/1000.json"></sharers-event-list>';
  const parses = await stage.visit(
    `<script>${String(countParses)}; countParses()</script>${element.repeat(50)}<script type="module" src="/element.js"></script>`,
    (page) => page.evaluate(shown),
  );
  const requests = stage.requests.slice(before).filter((url) => url.endsWith('.json')).length;
  return {measured: '50 elements of one feed', 'event list': `${requests} request, ${parses} parse`, rival: '(1, 1)'};
}

function countParses() {
  const {parse} = JSON;
  JSON.parse = (text, reviver) => {
    performance.mark('parse');
    return parse(text, reviver);
  };
}

/** Waits until all elements show their list, and counts. */
async function shown() {
  const elements = [...document.querySelectorAll('sharers-event-list')];
  while (!elements.every(({shadowRoot}) => shadowRoot?.querySelector('[part~=event]')))
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.getEntriesByName('parse').length;
}
