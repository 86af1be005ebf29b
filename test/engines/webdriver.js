/**
 * Opens a browser by a WebDriver server (https://www.w3.org/TR/webdriver2/), with the few commands that the tests need.
 *
 * @typedef {Awaited<ReturnType<typeof openBrowser>>} Browser
 * @typedef {{type: 'keyDown' | 'keyUp', value: string}} KeyAction
 * @param {string} server
 */
export async function openBrowser(server) {
  const {sessionId} = /** @type {{sessionId: string}} */ (
    await ask(`${server}/session`, 'POST', {capabilities: {alwaysMatch: {}}})
  );
  const session = `${server}/session/${sessionId}`;
  /** @param {string} command @param {object} [body] */
  const post = (command, body = {}) => ask(`${session}/${command}`, 'POST', body);
  return {
    /** @param {string} url */
    goTo: (url) => post('url', {url}),
    url: async () => /** @type {string} */ (await ask(`${session}/url`, 'GET')),
    /** @param {KeyAction[]} actions */
    keys: (actions) => post('actions', {actions: [{type: 'key', id: 'keyboard', actions}]}),
    /**
     * Has the page, without what is around it in the window, be so large. The window stays in the middle of the screen, where the
     * mouse is: without it no window has the focus.
     *
     * @param {{width: number, height: number}} size
     */
    setViewport: async ({width, height}) => {
      const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight, screen.width, screen.height]';
      const [x, y, right, bottom] = /** @type {[number, number, number, number]} */ (
        await post('execute/sync', {script, args: []})
      );
      const [outer, tall] = [width + x, height + y];
      await post('window/rect', {x: (right - outer) / 2, y: (bottom - tall) / 2, width: outer, height: tall});
      await post('execute/async', {script: RESIZED, args: [width, height]});
    },
    close: () => ask(session, 'DELETE'),
  };
}

/** The page learns of its size only some frames after the window has it, and lays itself out by it later still. */
const RESIZED = `
  const [width, height, done] = arguments;
  let frames = 0;
  const look = () => {
    const fits = innerWidth === width && innerHeight === height && matchMedia(\`(width: \${width}px) and (height: \${height}px)\`).matches;
    frames = fits ? frames + 1 : 0;
    if (frames > 2) done();
    else requestAnimationFrame(look);
  };
  look();
`;

/** @param {string} url @param {string} method @param {object} [body] @returns {Promise<unknown>} */
async function ask(url, method, body) {
  const response = await fetch(url, {method, body: body ? JSON.stringify(body) : null});
  const {value} = /** @type {{value: {error: string, message: string}}} */ (await response.json());
  if (!response.ok) throw new Error(`WebDriver, ${method} ${new URL(url).pathname}: ${value.error}, ${value.message}`);
  return value;
}
