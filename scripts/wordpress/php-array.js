/**
 * A value as PHP.
 *
 * @param {unknown} value
 * @param {string} [indent]
 * @returns {string}
 */
export function phpOf(value, indent = '') {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Array.isArray(value)
    ? value.map((one) => phpOf(one, `${indent}\t`))
    : Object.entries(value).map(([key, one]) => `${phpOf(key)} => ${phpOf(one, `${indent}\t`)}`);
  return `array(${entries.map((entry) => `\n${indent}\t${entry},`).join('')}\n${indent})`;
}
