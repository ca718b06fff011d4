/**
 * The block in the editor: the elements are variations of it, their attributes are in the side bar, and what is shown
 * is the element itself. All of that comes from elements.json, by way of PHP.
 */
(({ blocks, blockEditor, components, element, htmlEntities, i18n }, { elements, script, language }) => {
  const { createElement: h, Fragment, useEffect, useRef, useState } = element;
  const { PanelBody, SelectControl, TextControl, ToggleControl } = components;
  const { __, sprintf } = i18n;

  /** Words of elements.json are translated too, and have no markup here. */
  const words = (text) => __(text, 'forem-widgets').replaceAll('`', '');

  // The two rivers of the demo's emblem.
  const icon = h(
    'svg',
    { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 3, strokeLinecap: 'round' },
    h('path', { d: 'M3 7c6 0 7 9 18 9', style: { fill: 'none' } }),
    h('path', { d: 'M3 18c7 0 8-9 18-9', style: { fill: 'none' } }),
  );

  /** WordPress stores `&` of an author who may not write unfiltered HTML as `&amp;`. */
  const plain = (value) => (typeof value === 'string' ? htmlEntities.decodeEntities(value) : value);

  function control({ name, label, description, type, options, default: usual }, value, set) {
    const common = { key: name, label: words(label), help: words(description), onChange: set };
    const none = __('By default', 'forem-widgets');
    if (type === 'boolean') return h(ToggleControl, { ...common, checked: value === true });
    if (type === 'choice')
      return h(SelectControl, {
        ...common,
        value: value ?? '',
        options: [{ label: none, value: '' }, ...options.map((option) => ({ label: option, value: option }))],
      });
    return h(TextControl, {
      ...common,
      value: value ?? '',
      ...(type === 'number' && { type: 'number', min: 1, placeholder: usual }),
    });
  }

  function ElementChoice({ value, onChange }) {
    return h(SelectControl, {
      label: __('Element', 'forem-widgets'),
      value,
      options: [
        ...(value ? [] : [{ label: __('Choose an element', 'forem-widgets'), value: '' }]),
        ...elements.map(({ name, title }) => ({ label: words(title), value: name })),
      ],
      onChange,
    });
  }

  /** The element, live but out of reach: a click is there to select the block. */
  function Preview({ widget, settings, id }) {
    const frame = useRef();
    const [nothing, setNothing] = useState(false);
    useEffect(() => {
      const { ownerDocument } = frame.current;
      // The editor may draw its content in a frame, which needs a script of its own.
      if (!ownerDocument.querySelector(`script[src="${window.CSS.escape(script)}"]`)) {
        const tag = ownerDocument.createElement('script');
        tag.type = 'module';
        tag.src = script;
        ownerDocument.head.append(tag);
      }
      const watch = new window.ResizeObserver(([{ contentRect }]) => setNothing(contentRect.height === 0));
      watch.observe(frame.current);
      return () => watch.disconnect();
    }, []);

    const attributes = { lang: language };
    for (const { name, type } of widget.attributes) {
      const value = plain(settings[name]);
      if (type === 'boolean' ? value === true : value)
        attributes[name] = type === 'boolean' ? '' : String(value);
    }
    // A selection starts anew with each change, and no preview changes another's.
    const state = JSON.stringify([id, settings]);
    const title = words(widget.title);
    return h(
      Fragment,
      null,
      nothing &&
        h(
          'p',
          { className: 'forem-widgets-nothing' },
          // translators: %s: name of an element.
          sprintf(__('%s: nothing to show at first.', 'forem-widgets'), title),
        ),
      h(
        components.Disabled,
        null,
        h('div', { ref: frame }, h(widget.tag, { ...attributes, key: state, group: state }, title)),
      ),
    );
  }

  function Edit({ attributes, setAttributes, clientId }) {
    const { settings, linkText, linkAddress } = attributes;
    const widget = elements.find(({ name }) => name === attributes.element);
    const choose = (name) => {
      const kept = elements.find((each) => each.name === name).attributes;
      const known = Object.entries(settings).filter(([key]) => kept.some((each) => each.name === key));
      setAttributes({ element: name, settings: Object.fromEntries(known) });
    };
    const set = (name) => (value) => {
      const { [name]: _old, ...others } = settings;
      setAttributes({ settings: value === '' || value === false ? others : { ...others, [name]: value } });
    };
    const controls = (shared) =>
      widget.attributes
        .filter((each) => each.shared === shared)
        .map((each) => control(each, plain(settings[each.name]), set(each.name)));
    const choice = h(ElementChoice, { value: attributes.element, onChange: choose });
    const wrapper = blockEditor.useBlockProps();

    if (!widget)
      return h(
        'div',
        wrapper,
        h(components.Placeholder, { icon, label: __('Forem widget', 'forem-widgets') }, choice),
      );
    return h(
      Fragment,
      null,
      h(
        blockEditor.InspectorControls,
        null,
        h(PanelBody, null, choice, ...controls(false)),
        h(
          PanelBody,
          { title: __('For all elements', 'forem-widgets'), initialOpen: false },
          ...controls(true),
        ),
        h(
          PanelBody,
          { title: __('Without script', 'forem-widgets'), initialOpen: false },
          h(
            'p',
            null,
            __('A link that is shown until the element is ready, and if it can’t start.', 'forem-widgets'),
          ),
          h(TextControl, {
            label: __('Address', 'forem-widgets'),
            type: 'url',
            placeholder: 'https://www.leforem.be/',
            value: plain(linkAddress),
            onChange: (value) => setAttributes({ linkAddress: value }),
          }),
          h(TextControl, {
            label: __('Text', 'forem-widgets'),
            placeholder: 'Le Forem',
            value: plain(linkText),
            onChange: (value) => setAttributes({ linkText: value }),
          }),
        ),
      ),
      h('div', wrapper, h(Preview, { widget, settings, id: clientId })),
    );
  }

  blocks.registerBlockType('forem-widgets/widget', {
    icon,
    edit: Edit,
    save: () => null,
    variations: elements.map(({ name, title, description }) => ({
      name,
      title: words(title),
      description: words(description),
      attributes: { element: name },
      example: { attributes: { element: name } },
      isActive: ['element'],
      // The whole page in one tag stands for the block itself, which alone shows nothing.
      isDefault: name === 'partnerships',
      scope: ['inserter'],
    })),
  });
})(window.wp, window.foremWidgets);
