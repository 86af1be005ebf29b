/**
 * @typedef {{name: string, description?: string, default?: string}} Entry
 * @typedef {{tagName?: string, attributes?: Entry[], slots?: Entry[], cssParts?: Entry[], cssProperties?: Entry[]}} Element
 * @typedef {{modules: {declarations: Element[]}[]}} Manifest
 */

/** @type {[heading: string, key: 'attributes' | 'slots' | 'cssParts' | 'cssProperties'][]} */
const TABLES = [
  ['Attributes', 'attributes'],
  ['Slots', 'slots'],
  ['CSS parts', 'cssParts'],
  ['CSS properties', 'cssProperties'],
];

/**
 * A text in which what stands between two comments `<!-- elements -->` and `<!-- /elements -->` is made anew from the manifest.
 *
 * @param {string} text
 * @param {Manifest} manifest
 */
export function elementTables(text, manifest) {
  const elements = manifest.modules.flatMap(({declarations}) => declarations);
  const tables = elements.map(
    (element) =>
      `### \`<${element.tagName}>\`\n\n${TABLES.map(([heading, key]) => table(heading, element[key] ?? [])).join('\n')}`,
  );
  return text.replace(
    /(<!-- elements -->\n)[^]*(<!-- \/elements -->)/,
    (_, start, end) => `${start}\n${tables.join('\n')}\n${end}`,
  );
}

/** @param {string} heading @param {Entry[]} entries */
function table(heading, entries) {
  if (entries.length === 0) return '';
  const rows = entries.map(
    ({name, description = '', default: value}) =>
      `| ${name ? `\`${name}\`` : '(what stands in the tag)'} | ${description.replaceAll('|', '\\|')}${value ? ` Default: \`${value}\`.` : ''} |`,
  );
  return `| ${heading} | |\n| --- | --- |\n${rows.join('\n')}\n`;
}
