/** @typedef {import('./element-table.js').Element} Element */

const ICONS = {event: 'calendar-alt', project: 'groups', call: 'megaphone', resource: 'media-document', stream: 'rss'};

/**
 * A block's description for WordPress, of the same table as all else.
 *
 * @param {string} name
 * @param {Element} element
 */
export function blockJson(name, {title, description, attributes}) {
  const [subject = ''] = name.split('-');
  const type = /** @param {string} kind */ (kind) => (kind === 'flag' ? 'boolean' : 'string');
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `sharers/${name}`,
    title,
    category: 'sharers',
    icon: /** @type {Record<string, string>} */ (ICONS)[subject],
    description,
    keywords: ['sharers', 'feed', subject],
    textdomain: 'sharers-widgets',
    attributes: {
      ...Object.fromEntries(Object.entries(attributes).map(([key, {kind}]) => [key, {type: type(kind)}])),
      live: {type: 'boolean', default: false},
    },
    supports: {html: false, align: ['wide', 'full'], anchor: true, spacing: {margin: true, padding: true}},
    editorScript: 'sharers-widgets-editor',
  };
}
