/** Makes blocks of pasted or transformed content: a shortcode, the code of the studio, a network's address. */
(({ blocks }, widgets) => {
  const { elements, networks } = widgets;
  const tagOf = ({ tag }) => tag.replaceAll('-', '_');

  const elementOf = (name) => elements.find((each) => each.name === name);

  /** Returns the settings of an element among names and texts of attributes. */
  function settingsOf({ attributes }, given) {
    const known = attributes
      .filter(({ name }) => name in given)
      .map(({ name, type }) => {
        const isOn = type === 'boolean' || (type === 'optional' && given[name] === '');
        return [name, isOn ? true : given[name]];
      });
    return Object.fromEntries(known);
  }

  const fromShortcode = elements.map((widget) => ({
    type: 'shortcode',
    tag: tagOf(widget),
    attributes: {
      element: { type: 'string', shortcode: () => widget.name },
      settings: {
        type: 'object',
        shortcode: ({ named, numeric }) => {
          const words = numeric.map((name) => [name, '']);
          const all = [...Object.entries(named), ...words].map(([name, value]) => [
            name.replaceAll('_', '-'),
            value,
          ]);
          return settingsOf(widget, Object.fromEntries(all));
        },
      },
    },
  }));

  /** An element in pasted HTML, with its tag or as `<div data-forem="project-list" data-sector="…">`. */
  function widgetOf(node) {
    return elements.find(({ tag, name }) => node.localName === tag || node.dataset?.forem === name);
  }

  const fromCode = {
    type: 'raw',
    priority: 5,
    isMatch: (node) => widgetOf(node) !== undefined,
    schema: Object.fromEntries(
      elements.map(({ tag, attributes }) => [tag, { attributes: attributes.map(({ name }) => name) }]),
    ),
    transform: (node) => {
      const widget = widgetOf(node);
      const isTag = node.localName === widget.tag;
      const given = [...node.attributes].map(({ name, value }) => [
        isTag ? name : name.replace(/^data-/, ''),
        value,
      ]);
      return blocks.createBlock('forem-widgets/widget', {
        element: widget.name,
        settings: settingsOf(widget, Object.fromEntries(given)),
      });
    },
  };

  const hostOf = (text) => {
    try {
      return new URL(text.trim()).hostname.replace(/^www\./, '');
    } catch {
      return undefined;
    }
  };
  const networkAt = (text) => {
    const host = hostOf(text ?? '');
    return host && networks.find((each) => host === each.host || host.endsWith(`.${each.host}`));
  };
  const cardOf = (address) =>
    blocks.createBlock('forem-widgets/widget', {
      element: 'network-card',
      settings: { network: networkAt(address).id },
    });
  const addressIn = (html) =>
    new window.DOMParser().parseFromString(html ?? '', 'text/html').body.textContent ?? '';

  const fromAddress = [
    {
      type: 'block',
      blocks: ['core/embed'],
      isMatch: ({ url }) => networkAt(url) !== undefined,
      transform: ({ url }) => cardOf(url),
    },
    {
      type: 'block',
      blocks: ['core/paragraph'],
      isMatch: ({ content }) => networkAt(addressIn(String(content))) !== undefined,
      transform: ({ content }) => cardOf(addressIn(String(content))),
    },
  ];

  /** A block as a shortcode, for a widget or for another editor. */
  const toShortcode = {
    type: 'block',
    blocks: ['core/shortcode'],
    isMatch: ({ element }) => elementOf(element) !== undefined,
    transform: ({ element, settings }) => {
      const given = Object.entries(settings).map(([name, value]) =>
        value === true ? name : `${name}="${String(value).replaceAll('"', '&quot;')}"`,
      );
      return blocks.createBlock('core/shortcode', {
        text: `[${[tagOf(elementOf(element)), ...given].join(' ')}]`,
      });
    },
  };

  /** A typed shortcode in its own block. WordPress transforms only pasted ones by itself. */
  const fromShortcodeBlock = {
    type: 'block',
    blocks: ['core/shortcode'],
    isMatch: ({ text }) => elements.some((widget) => text?.trim().startsWith(`[${tagOf(widget)}`)),
    transform: ({ text }) => blocks.rawHandler({ HTML: `<p>${text}</p>` })[0],
  };

  widgets.transforms = {
    from: [...fromShortcode, fromCode, ...fromAddress, fromShortcodeBlock],
    to: [toShortcode],
  };
})(window.wp, window.foremWidgets);
