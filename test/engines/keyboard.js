/** WebDriver's characters for keys that write nothing. */
const KEYS = /** @type {Readonly<Record<string, string>>} */ ({
  ...{Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D'},
  ...{Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', Delete: '\uE017'},
  ...{ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015'},
});

/** @param {string} key @returns {string} */
const valueOf = (key) => {
  if (key.length > 1 && !KEYS[key]) throw new Error(`No key is called ${key}: add it to test/engines/keyboard.js.`);
  return KEYS[key] ?? key;
};

/** A keyboard as Puppeteer has it, of a browser that speaks WebDriver. @param {import('./webdriver.js').Browser} browser */
export function keyboardOf(browser) {
  /** @param {string} key */
  const down = (key) => browser.keys([{type: 'keyDown', value: valueOf(key)}]);
  /** @param {string} key */
  const up = (key) => browser.keys([{type: 'keyUp', value: valueOf(key)}]);
  /** @param {string} key */
  const press = async (key) => {
    await down(key);
    await up(key);
  };
  /** @param {string} text */
  const type = async (text) => {
    for (const letter of text) await press(letter);
  };
  return {down, up, press, type};
}
