/**
 * @typedef {{name: string, type?: {text: string}, description?: string}} ManifestAttribute
 * @typedef {{tagName: string, description: string, attributes: ManifestAttribute[]}} ManifestElement
 * @typedef {{modules: {declarations: ManifestElement[]}[]}} Manifest
 *
 * @typedef {'feed' | 'flag' | 'on' | 'number' | 'choice' | 'words' | 'text'} Kind
 * @typedef {{kind: Kind, label: string, help: string, options?: string[]}} Attribute
 * @typedef {{title: string, description: string, types: string[], attributes: Record<string, Attribute>}} Element
 */

/** Attributes that are one of the words which their sentence quotes, and those that are several of them. */
const CHOICES = ['layout', 'loading', 'edge', 'show', 'sort', 'past', 'images', 'group-by'];
const WORDS = ['controls', 'actions', 'hide-when', 'attendance', 'types'];

const ALL_TYPES = ['event', 'project', 'call', 'resource'];

/**
 * What the plugin is to know of the elements, by name: made of their docblocks, so that nothing is written twice.
 *
 * @param {Manifest} manifest
 * @returns {Record<string, Element>}
 */
export function elementTable({modules}) {
  const elements = modules.flatMap(({declarations}) => declarations);
  return Object.fromEntries(
    elements.map(({tagName, description, attributes}) => {
      const name = tagName.replace(/^sharers-/, '');
      const [type = ''] = name.split('-');
      return [
        name,
        {
          title: inWords(name),
          description: firstSentence(description),
          types: ALL_TYPES.includes(type) ? [type] : ALL_TYPES,
          attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, attributeOf(attribute)])),
        },
      ];
    }),
  );
}

/** @param {ManifestAttribute} attribute @returns {Attribute} */
function attributeOf({name, type, description: help = ''}) {
  const kind = kindOf(name, type?.text ?? '', help);
  const hasOptions = kind === 'choice' || kind === 'words';
  return {kind, label: inWords(name), help, ...(hasOptions && {options: quoted(help).filter((word) => word !== 'none')})};
}

/** @param {string} name @param {string} type @param {string} help @returns {Kind} */
function kindOf(name, type, help) {
  if (name === 'feed') return 'feed';
  // Set unless it is said that it is not.
  if (type.includes('boolean')) return help.includes('"false" for nothing') ? 'on' : 'flag';
  if (type.includes('number')) return 'number';
  return CHOICES.includes(name) ? 'choice' : WORDS.includes(name) ? 'words' : 'text';
}

/** @param {string} help */
const quoted = (help) => [...new Set([...help.matchAll(/"([a-z-]+)"/g)].map(([, word]) => /** @type {string} */ (word)))];

/** @param {string} name */
const inWords = (name) =>
  name === 'json-ld' ? 'JSON-LD' : name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

/** @param {string} text */
const firstSentence = (text) => /^[^]*?\.(?=\s|$)/.exec(text)?.[0].replace(/\s+/g, ' ') ?? text;
