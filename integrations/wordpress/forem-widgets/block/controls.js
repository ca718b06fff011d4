/**
 * The controls of an element's attributes in the side bar. Kinds of attributes come from elements.json; names and ids
 * from words/*.json, which are those of the studio.
 */
(({ components, element, i18n }, widgets) => {
  const { createElement: h } = element;
  const { CheckboxControl, ComboboxControl, FormTokenField, SelectControl, TextControl, ToggleControl } =
    components;
  const { __, sprintf } = i18n;
  const { words } = widgets;

  const valueLabel = (value) => words.values[value] ?? value;
  const listOf = (text) => (text ?? '').split(/\s+/).filter(Boolean);

  /** Ids as names: a token is a name, and what is stored are the ids. An id that the list does not have stays. */
  function severalIds({ name }, common, value, set) {
    const ids = words.ids[name];
    const withCount = ({ label, count }) => (count === undefined ? label : `${label} (${count})`);
    const nameOf = new Map(ids.map((each) => [each.id, withCount(each)]));
    const idOf = new Map(ids.map((each) => [withCount(each), each.id]));
    return h(
      'div',
      { key: name, className: 'forem-widgets-field' },
      h(FormTokenField, {
        label: common.label,
        value: listOf(value).map((id) => nameOf.get(id) ?? id),
        suggestions: [...idOf.keys()],
        __experimentalExpandOnFocus: true,
        __experimentalShowHowTo: false,
        onChange: (tokens) => set(tokens.map((token) => idOf.get(token) ?? token).join(' ')),
      }),
    );
  }

  /** One id, from the list. Own data has ids of its own, which are typed. */
  function oneId({ name }, common, value, set, hasOwnData) {
    const ids = words.ids[name];
    if (hasOwnData || (value && !ids.some(({ id }) => id === value)))
      return h(TextControl, { ...common, value: value ?? '' });
    const options = ids.map(({ id, label, count }) => ({
      value: id,
      label: count === undefined ? label : `${label} (${count})`,
    }));
    return h(ComboboxControl, {
      ...common,
      value: value ?? null,
      options,
      onChange: (id) => set(id ?? ''),
    });
  }

  /** Formats of downloads, for example: nothing, all of them, or some. */
  function optionalText({ name }, common, value, set) {
    return h(
      element.Fragment,
      { key: name },
      h(CheckboxControl, {
        label: common.label,
        checked: value !== undefined,
        onChange: (isOn) => set(isOn ? true : undefined),
      }),
      value !== undefined &&
        h(TextControl, {
          label: __('Only these', 'forem-widgets'),
          help: __('Without a value all of them.', 'forem-widgets'),
          value: value === true ? '' : value,
          onChange: (text) => set(text.trim() === '' ? true : text),
        }),
    );
  }

  function choice({ options, default: initial }, common, value) {
    const usual = options.includes(initial) ? initial : '';
    const none = usual
      ? // translators: %s: what applies without a choice.
        sprintf(__('%s (by default)', 'forem-widgets'), valueLabel(usual))
      : __('By default', 'forem-widgets');
    const others = options.filter((option) => option !== usual);
    return h(SelectControl, {
      ...common,
      value: value ?? '',
      options: [
        { label: none, value: '' },
        ...others.map((option) => ({ label: valueLabel(option), value: option })),
      ],
    });
  }

  const helps = {
    src: __(
      'A file of your site or of another one. Without an address: the projects of Le Forem.',
      'forem-widgets',
    ),
    map: __('Only for a list in CSV or Excel: the file that says what its columns mean.', 'forem-widgets'),
    group: __(
      'Elements with the same word answer each other. Without a word: all on the page.',
      'forem-widgets',
    ),
    'url-sync': __('A link to the page then keeps the choice of the reader.', 'forem-widgets'),
    locked: __('Readers see the choice, and can’t change it.', 'forem-widgets'),
  };

  /** Returns the control of an attribute. */
  widgets.control = (attribute, value, set, hasOwnData) => {
    const { name, type, options, several } = attribute;
    const common = { key: name, label: words.attributes[name] ?? name, help: helps[name], onChange: set };
    if (type === 'text' && options && !hasOwnData) return choice(attribute, common, value);
    switch (type) {
      case 'boolean':
        return h(ToggleControl, { ...common, checked: value === true });
      case 'ids':
        return (several ? severalIds : oneId)(attribute, common, value, set, hasOwnData);
      case 'optional':
        return optionalText(attribute, common, value, set);
      case 'choice':
        return choice(attribute, common, value);
      default:
        return h(TextControl, {
          ...common,
          value: value ?? '',
          ...(type === 'number' && { type: 'number', min: 1, placeholder: attribute.default }),
        });
    }
  };
})(window.wp, window.foremWidgets);
