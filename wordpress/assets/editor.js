/**
 * The blocks in the editor: each draws the element itself, and has in the sidebar what its author can set, from the same table
 * as everything else (window.sharersWidgets).
 */
(function (wp, {elements, feed: siteFeed, settings}) {
  const {createElement: el, Fragment} = wp.element;
  const {createBlock, registerBlockType} = wp.blocks;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {CheckboxControl, Disabled, ExternalLink, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl} =
    wp.components;
  const {__} = wp.i18n;
  const ServerSideRender = wp.serverSideRender;

  /** Later versions log a warning without these; earlier ones do not know them. */
  const NEW = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  /** What is asked of the publisher's server and when matters only where the visitor's browser asks it. */
  const OF_LIVE = ['loading', 'refresh-minutes'];

  const ADDRESS = /https?:\/\/[^\s"'<>“”»]+/;

  /** Whether an attribute without a value is set. */
  const isOn = (value) => value !== undefined && value !== null && value !== false && value !== 'false';

  /** A value without the curly quotes or guillemets that an editor made of straight ones. */
  const unquoted = (value) => value.replace(/^[\s\u00a0\u202f"“”„‟«»″]+|[\s\u00a0\u202f"“”„‟«»″]+$/g, '');

  /** A block's attributes of what was written somewhere else; `written` gives each by its name, or nothing. */
  function attributesFrom(name, written) {
    const attributes = {};
    for (const [key, {kind}] of Object.entries(elements[name].attributes)) {
      const value = written(key);
      if (value === undefined || value === null) continue;
      attributes[key] = kind === 'flag' ? isOn(value) : unquoted(String(value).replace(/&amp;/g, '&'));
    }
    const address = attributes.feed && !/^\//.test(attributes.feed) && ADDRESS.exec(attributes.feed);
    if (address && !/^https?:\/\/\S+(\s+https?:\/\/\S+)*$/.test(attributes.feed.trim())) attributes.feed = address[0];
    return attributes;
  }

  const fromTag = (name, node) =>
    createBlock(
      `sharers/${name}`,
      attributesFrom(name, (key) => node.getAttribute(key)),
    );

  function transformsTo(name) {
    const tag = `sharers-${name}`;
    const names = Object.keys(elements[name].attributes);
    const isTag = (node) => node.nodeName.toLowerCase() === tag;
    const within = (node) => (isTag(node) ? node : node.querySelector?.(tag));
    return {
      from: [
        // The snippet pasted into an ordinary paragraph, of which WordPress would keep the link alone.
        {
          type: 'raw',
          priority: 5,
          selector: tag,
          isMatch: (node) => !!within(node),
          schema: {[tag]: {attributes: names}},
          transform: (node) => fromTag(name, within(node)),
        },
        // A pasted shortcode: 7.1 makes a link of the address in it.
        {
          type: 'shortcode',
          tag: tag.replace(/-/g, '_'),
          attributes: Object.fromEntries(
            Object.entries(elements[name].attributes).map(([key, {kind}]) => [
              key,
              {
                type: kind === 'flag' ? 'boolean' : 'string',
                shortcode: ({named, numeric}) =>
                  attributesFrom(name, (asked) => named[asked] ?? (asked === 'feed' ? numeric.join(' ') : undefined))[key],
              },
            ]),
          ),
        },
        {
          type: 'block',
          blocks: ['core/html'],
          isMatch: ({content = ''}) => new RegExp(`<${tag}[\\s>]`, 'i').test(content),
          transform: ({content}) => fromTag(name, new DOMParser().parseFromString(content, 'text/html').querySelector(tag)),
        },
      ],
    };
  }

  /** What sets an attribute, by its kind. */
  function control([key, {kind, options, label, help}], {attributes, setAttributes}) {
    // WordPress keeps what authors write with entities in it.
    const value = typeof attributes[key] === 'string' ? attributes[key].replace(/&amp;/g, '&') : attributes[key];
    const set = (next) => setAttributes({[key]: next});
    const common = {...NEW, key, label, help};
    if (kind === 'flag') return el(ToggleControl, {...common, checked: isOn(value), onChange: set});
    if (kind === 'on')
      return el(ToggleControl, {...common, checked: value !== 'false', onChange: (on) => set(on ? '' : 'false')});
    if (kind === 'choice') {
      const choices = [
        {value: '', label: __('As usual', 'sharers-widgets')},
        ...options.map((option) => ({value: option, label: option})),
      ];
      return el(SelectControl, {...common, value: value ?? '', options: choices, onChange: set});
    }
    if (kind === 'words') return words({key, options, label, help, value: value ?? '', set});
    return el(TextControl, {...common, type: kind === 'number' ? 'number' : 'text', min: 0, value: value ?? '', onChange: set});
  }

  /** Boxes for an attribute that is some of several words. */
  function words({key, options, label, help, value, set}) {
    const chosen = value.split(/[\s,]+/).filter(Boolean);
    const toggle = (word) => (on) =>
      set(
        options
          .filter((one) => (one === word ? on : chosen.includes(one)))
          .join(key === 'attendance' || key === 'types' ? ', ' : ' '),
      );
    return el(
      'fieldset',
      {key, style: {marginBottom: '24px'}},
      el('legend', {style: {marginBottom: '8px', fontWeight: 500}}, label),
      ...options.map((word) =>
        el(CheckboxControl, {...NEW, key: word, label: word, checked: chosen.includes(word), onChange: toggle(word)}),
      ),
      el('p', {style: {fontSize: '12px', color: '#757575', margin: 0}}, help),
    );
  }

  function source(props, {feed}) {
    const {attributes, setAttributes} = props;
    const written = (attributes.feed ?? '').replace(/&amp;/g, '&');
    const hint = siteFeed
      ? `${__('If empty:', 'sharers-widgets')} ${siteFeed}`
      : __('If empty: this site’s own feed.', 'sharers-widgets');
    return el(
      PanelBody,
      {title: __('Feed', 'sharers-widgets')},
      el(TextControl, {
        ...NEW,
        // A field for one address would not take the space before the next.
        inputMode: 'url',
        label: feed.label,
        help: hint,
        value: written,
        onChange: (next) => setAttributes({feed: next}),
      }),
      el(ToggleControl, {
        ...NEW,
        label: __('Ask the publisher’s server live', 'sharers-widgets'),
        help: __(
          'Off, this site fetches the feed, and a visitor’s browser asks nobody else. On, it asks the publisher’s server itself, which sees who visits.',
          'sharers-widgets',
        ),
        checked: !!attributes.live,
        onChange: (live) => setAttributes({live}),
      }),
      settings && el(ExternalLink, {href: settings}, __('Feed of the whole site', 'sharers-widgets')),
    );
  }

  for (const [name, {attributes: table}] of Object.entries(elements)) {
    const {feed, ...others} = table;
    registerBlockType(`sharers/${name}`, {
      transforms: transformsTo(name),
      edit(props) {
        const shown = Object.entries(others).filter(([key]) => props.attributes.live || !OF_LIVE.includes(key));
        return el(
          Fragment,
          null,
          el(
            InspectorControls,
            null,
            source(props, {feed}),
            el(
              PanelBody,
              {title: __('What is shown, and how', 'sharers-widgets'), initialOpen: false},
              shown.map((entry) => control(entry, props)),
            ),
          ),
          el(
            'div',
            useBlockProps(),
            // Its links would lead out of the editor.
            el(
              Disabled,
              null,
              el(ServerSideRender, {
                block: `sharers/${name}`,
                attributes: props.attributes,
                EmptyResponsePlaceholder: () => el(Placeholder, {label: __('Nothing to show yet.', 'sharers-widgets')}),
              }),
            ),
          ),
        );
      },
      save: () => null,
    });
  }
})(window.wp, window.sharersWidgets);
