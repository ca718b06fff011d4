/** The element itself in the editor. The first click selects the block; in a selected block the element is live. */
(({ components, element, htmlEntities, i18n }, widgets) => {
  const { createElement: h, Fragment, useEffect, useRef, useState } = element;
  const { __, sprintf } = i18n;
  const { script, language } = widgets;

  /** WordPress stores `&` of an author who may not write unfiltered HTML as `&amp;`. */
  widgets.plain = (value) => (typeof value === 'string' ? htmlEntities.decodeEntities(value) : value);

  /** Returns the attributes of the element on the page, as PHP writes them. */
  function attributesOf(widget, settings) {
    const attributes = { lang: language };
    for (const { name } of widget.attributes) {
      const value = widgets.plain(settings[name]);
      if (value === true) attributes[name] = '';
      else if (value) attributes[name] = String(value);
    }
    return attributes;
  }

  widgets.Preview = ({ widget, title, settings, isSelected }) => {
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

    // A selection starts anew with each change. The elements of a post answer each other, as on the page.
    const shown = h(
      'div',
      { ref: frame },
      h(widget.tag, { ...attributesOf(widget, settings), key: JSON.stringify(settings), load: 'now' }, title),
    );
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
      // A preview that moved into another element would lose its state.
      h(components.Disabled, { isDisabled: !isSelected }, shown),
    );
  };
})(window.wp, window.foremWidgets);
