// Script of a page that finds out whether values of attributes or data changed it.

/** Records policy violations, and what a page may not have after its data was read. */
export const watcher = `
  window.errors = [];
  addEventListener('error', (event) => errors.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => errors.push('rejected: ' + event.reason));
  window.owned = () => errors.push('a script of the data ran');
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    violations.push([event.effectiveDirective, event.blockedURI, event.sourceFile].join(' ')));
  const shapeOf = (object) => Reflect.ownKeys(object).map(String).sort().join();
  const prototypes = [Object, Array, Function, String, Element, HTMLElement, Node, Promise, Map];
  window.shapes = () => prototypes.map(({ name, prototype }) => name + ': ' + shapeOf(prototype));
  window.shapesBefore = shapes();
  /** Everything in the page and its shadow roots that only markup from a value can have made. */
  window.foreign = () => {
    const found = [];
    const visit = (parent) => {
      for (const each of parent.children) {
        const name = each.localName;
        if (['script', 'img', 'iframe', 'object', 'embed', 'link', 'base', 'meta', 'form'].includes(name)) found.push(name);
        for (const { name: attribute } of each.attributes) if (/^on/.test(attribute)) found.push(attribute);
        if (each.hasAttribute('href') && !/^(https?:|mailto:|#|blob:)/.test(each.getAttribute('href')))
          found.push(each.getAttribute('href'));
        visit(each);
        if (each.shadowRoot) visit(each.shadowRoot);
      }
    };
    visit(document.querySelector('main'));
    return found;
  };
  window.setAll = async (tag, attributes, value) => {
    const main = document.querySelector('main');
    const own = Object.keys(attributes);
    for (const name of own) {
      let element = main.querySelector(tag + '[data-of="' + name + '"]');
      if (!element) {
        element = document.createElement(tag);
        element.dataset.of = name;
        element.setAttribute('load', 'now');
        element.setAttribute('group', name);
        for (const [each, needed] of Object.entries(attributes)) if (needed) element.setAttribute(each, needed);
        main.append(element);
      }
      element.setAttribute(name, value);
    }
    await customElements.whenDefined(tag);
    for (const element of main.querySelectorAll(tag)) {
      await element.updateComplete;
      const end = performance.now() + 15000;
      while (element.state === 'loading' && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
      if (!['ready', 'empty', 'error'].includes(element.state)) errors.push(element.dataset.of + ' is ' + element.state);
    }
  };
  window.outcome = () => ({
    errors,
    violations,
    foreign: foreign(),
    polluted: shapes().filter((shape, i) => shape !== shapesBefore[i]),
    leaks: [
      getComputedStyle(document.querySelector('#own')).display,
      document.documentElement.getAttribute('style'),
      document.title,
      location.search,
    ],
  });`;
