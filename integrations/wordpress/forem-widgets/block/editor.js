/**
 * The block in the editor: the elements are variations of it, their attributes are in the side bar, and what is shown
 * is the element itself. Everything comes from elements.json and words/*.json, by way of PHP.
 */
(({ blocks, blockEditor, components, data, element, i18n }, widgets) => {
  const { createElement: h, Fragment } = element;
  const { Button, PanelBody, SelectControl, TextControl } = components;
  const { __, sprintf } = i18n;
  const { elements, plain } = widgets;

  /** Titles and descriptions of elements.json are translated, and have no markup here. */
  const words = (text) => __(text, 'forem-widgets').replaceAll('`', '');

  // The two rivers of the demo's emblem.
  const icon = h(
    'svg',
    { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 3, strokeLinecap: 'round' },
    h('path', { d: 'M3 7c6 0 7 9 18 9', style: { fill: 'none' } }),
    h('path', { d: 'M3 18c7 0 8-9 18-9', style: { fill: 'none' } }),
  );

  /** Icons of WordPress by the last word of an element's name. */
  const icons = {
    card: 'id',
    chart: 'chart-bar',
    figures: 'info-outline',
    filter: 'filter',
    filters: 'tag',
    list: 'list-view',
    map: 'location-alt',
    box: 'search',
    timeline: 'calendar-alt',
  };

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

  /** The level of a heading below the last heading before the block. */
  function useProposedLevel(clientId) {
    return data.useSelect(
      (select) => {
        const { getBlocks } = select('core/block-editor');
        const flat = (list) => list.flatMap((each) => [each, ...flat(each.innerBlocks)]);
        const all = flat(getBlocks());
        const before = all.slice(
          0,
          all.findIndex((each) => each.clientId === clientId),
        );
        const heading = before.filter(({ name }) => name === 'core/heading').pop();
        return heading ? Math.min(6, (heading.attributes.level ?? 2) + 1) : 2;
      },
      [clientId],
    );
  }

  function LevelHint({ proposed, level, set }) {
    if (Number(level ?? 2) === proposed) return null;
    return h(
      'p',
      { className: 'forem-widgets-hint' },
      // translators: %d: level of a heading, from 2 to 6.
      sprintf(__('After the headings before it, level %d fits here.', 'forem-widgets'), proposed),
      ' ',
      h(Button, { variant: 'link', onClick: () => set(proposed === 2 ? '' : String(proposed)) }, [
        // translators: %d: level of a heading, from 2 to 6.
        sprintf(__('Use level %d', 'forem-widgets'), proposed),
      ]),
    );
  }

  /** The address of the studio with the settings of a block. */
  function studioAddress(name, settings) {
    const given = Object.entries(settings).map(([key, value]) => [key, value === true ? '' : String(value)]);
    const query = new URLSearchParams({
      lang: widgets.language,
      ...Object.fromEntries(given),
      '~form': 'wordpress',
    });
    return `${widgets.studio}#build/${name}?${query}`;
  }

  function FallbackPanel({ attributes: { linkAddress, linkText }, setAttributes }) {
    return h(
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
    );
  }

  function LooksPanel({ attributes: { accent, style }, setAttributes }) {
    return h(
      blockEditor.PanelColorSettings,
      {
        title: __('Colour of the element', 'forem-widgets'),
        initialOpen: false,
        colorSettings: [
          {
            value: accent || undefined,
            onChange: (value) => setAttributes({ accent: value ?? '' }),
            label: __('Links and marks', 'forem-widgets'),
          },
        ],
      },
      accent &&
        h(blockEditor.ContrastChecker, {
          textColor: accent,
          backgroundColor: style?.color?.background,
          fallbackBackgroundColor: '#ffffff',
          fallbackTextColor: accent,
        }),
    );
  }

  /** The inserter shows a picture at once: the element itself would wait for its script and its data. */
  function Picture({ widget: { name, title } }) {
    return h('img', {
      className: 'forem-widgets-picture',
      src: `${widgets.pictures}${name}.webp`,
      alt: words(title),
    });
  }

  function Edit({ attributes, setAttributes, clientId, isSelected }) {
    const { settings } = attributes;
    const widget = elements.find(({ name }) => name === attributes.element);
    const proposed = useProposedLevel(clientId);
    const choose = (name) => {
      const kept = elements.find((each) => each.name === name).attributes;
      const known = Object.entries(settings).filter(([key]) => kept.some((each) => each.name === key));
      setAttributes({ element: name, settings: Object.fromEntries(known) });
    };
    const set = (name) => (value) => {
      const { [name]: _old, ...others } = settings;
      const isUnset = value === '' || value === false || value === undefined;
      setAttributes({ settings: isUnset ? others : { ...others, [name]: value } });
    };
    const controls = (group) =>
      widget.attributes
        .filter((each) => each.group === group)
        .map((each) =>
          widgets.control(each, plain(settings[each.name]), set(each.name), Boolean(settings.src)),
        );
    const choice = h(ElementChoice, { value: attributes.element, onChange: choose });
    const style = attributes.accent ? { '--forem-color-accent': attributes.accent } : undefined;
    const wrapper = blockEditor.useBlockProps({ style });
    if (widget && attributes.isExample) return h('div', wrapper, h(Picture, { widget }));

    if (!widget)
      return h(
        'div',
        wrapper,
        h(components.Placeholder, { icon, label: __('Forem widget', 'forem-widgets') }, choice),
      );
    const panel = (title, initialOpen, ...content) => h(PanelBody, { title, initialOpen }, ...content);
    const own = controls('how');
    return h(
      Fragment,
      null,
      h(
        blockEditor.InspectorControls,
        null,
        panel(__('What', 'forem-widgets'), true, choice, ...controls('which')),
        own.length > 0 && panel(__('How', 'forem-widgets'), true, ...own),
        panel(
          __('More settings', 'forem-widgets'),
          false,
          h(LevelHint, { proposed, level: settings['heading-level'], set: set('heading-level') }),
          ...controls('more'),
        ),
        h(LooksPanel, { attributes, setAttributes }),
        h(FallbackPanel, { attributes, setAttributes }),
        panel(
          __('Studio', 'forem-widgets'),
          false,
          h(
            'p',
            null,
            __(
              'See it at several widths and on several grounds, and copy it back as a shortcode.',
              'forem-widgets',
            ),
          ),
          h(
            Button,
            { variant: 'secondary', href: studioAddress(widget.name, settings), target: '_blank' },
            __('Edit in the studio', 'forem-widgets'),
          ),
        ),
      ),
      h('div', wrapper, h(widgets.Preview, { widget, title: words(widget.title), settings, isSelected })),
    );
  }

  blocks.registerBlockType('forem-widgets/widget', {
    icon,
    edit: Edit,
    save: () => null,
    transforms: widgets.transforms,
    variations: elements.map(({ name, title, description }) => ({
      name,
      title: words(title),
      description: words(description),
      icon: icons[name.split('-').pop()] ?? icon,
      attributes: { element: name },
      example: { attributes: { element: name, isExample: true } },
      isActive: ['element'],
      // The whole page in one tag stands for the block itself, which alone shows nothing.
      isDefault: name === 'partnerships',
      scope: ['inserter'],
    })),
  });
})(window.wp, window.foremWidgets);
