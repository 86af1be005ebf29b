// Runs in a host's page before all else, and gathers what goes wrong there.
const watch = {
  /** @type {string[]} */ violations: [],
  /** @type {string[]} */ errors: [],
  /** @type {string[]} */ warnings: [],
};
Object.assign(window, {watch});
addEventListener('error', ({message}) => watch.errors.push(message));
addEventListener('unhandledrejection', ({reason}) => watch.errors.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
  watch.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
);
const {warn} = console;
console.warn = (/** @type {unknown[]} */ ...words) => {
  watch.warnings.push(words.join(' '));
  warn(...words);
};
