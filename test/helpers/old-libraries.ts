/**
 * Source of scripts that change built-in objects: the parts of Prototype.js 1.6 and 1.7 and of MooTools 1.5 that
 * replace or extend native methods.
 */

export const pollution = `
  Object.prototype.polluted = 'polluted';
  Object.prototype.each = function () { throw new Error('each'); };
  Object.prototype.extend = { fr: 'polluted' };
  Array.prototype.polluted = 'polluted';
  Array.prototype.remove = function () { throw new Error('remove'); };
  String.prototype.polluted = Element.prototype.polluted = Function.prototype.polluted = () => 'polluted';
`;

export const prototypeJs = `
  (() => {
    const stop = {};
    function each(iterator, context) {
      try { Array.prototype._each.call(this, iterator, context); } catch (error) { if (error != stop) throw error; }
      return this;
    }
    const identity = (value) => value;
    function collect(iterator, context) {
      iterator ??= identity;
      const results = [];
      this.each((value, index) => results.push(iterator.call(context, value, index)));
      return results;
    }
    function findAll(iterator, context) {
      const results = [];
      this.each((value, index) => { if (iterator.call(context, value, index)) results.push(value); });
      return results;
    }
    function detect(iterator, context) {
      let result;
      this.each((value, index) => { if (iterator.call(context, value, index)) { result = value; throw stop; } });
      return result;
    }
    function any(iterator, context) {
      iterator ??= identity;
      let result = false;
      this.each((value, index) => { if ((result = !!iterator.call(context, value, index))) throw stop; });
      return result;
    }
    function all(iterator, context) {
      iterator ??= identity;
      let result = true;
      this.each((value, index) => { result = result && !!iterator.call(context, value, index); if (!result) throw stop; });
      return result;
    }
    function toArray() { return this.map(); }
    function reduce() { return this.length > 1 ? this : this[0]; }
    const quote = (text) => '"' + String(text).replace(/"/g, '\\\\"') + '"';
    const enumerable = { each, collect, map: collect, findAll, filter: findAll, select: findAll, detect, find: detect,
      any, some: any, all, every: all, toArray, entries: toArray, reduce };
    Object.assign(Array.prototype, { _each: Array.prototype.forEach }, enumerable, {
      first() { return this[0]; }, last() { return this[this.length - 1]; }, clear() { this.length = 0; return this; },
      size() { return this.length; }, compact() { return this.select((value) => value != null); },
      _reverse: Array.prototype.reverse,
      reverse(inline) { return (inline === false ? this.toArray() : this)._reverse(); },
      toJSON() { return '[' + this.map((each) => JSON.stringify(each)).join(', ') + ']'; },
    });
    window.$A = Array.from = (iterable) => {
      if (!iterable) return [];
      if ('toArray' in Object(iterable)) return iterable.toArray();
      let length = iterable.length || 0;
      const results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    };
    window.$ = (id) => document.getElementById(id);
    Object.assign(String.prototype, { toJSON() { return quote(this); }, include(text) { return this.indexOf(text) > -1; },
      strip() { return this.trim(); }, toArray() { return this.split(''); } });
    Date.prototype.toJSON = function () { return quote(this.toISOString()); };
    Number.prototype.toJSON = function () { return String(this); };
    Function.prototype.bind = function (context, ...args) {
      const method = this;
      return function (...more) { return method.apply(context, [...args, ...more]); };
    };
    Object.assign(HTMLElement.prototype, {
      update(content) { this.innerHTML = content; return this; },
      show() { this.style.display = ''; return this; },
      hide() { this.style.display = 'none'; return this; },
      remove() { this.parentNode.removeChild(this); return this; },
      select(selector) { return this.querySelectorAll(selector); },
      match(selector) { return this.matches(selector); },
      visible() { return this.style.display != 'none'; },
      getElementsBySelector() { return []; }, observe() { return this; }, fire() { return this; }, clone() { return this; },
    });
  })();
`;

export const mooTools = `
  (() => {
    const slice = Array.prototype.slice;
    const isEnumerable = (item) => item != null && typeof item.length == 'number' && typeof item != 'function';
    Array.from = (item) => {
      if (item == null) return [];
      return isEnumerable(item) && typeof item != 'string' ? (Array.isArray(item) ? item : slice.call(item)) : [item];
    };
    Function.from = (item) => (typeof item == 'function' ? item : () => item);
    Number.from = (item) => { const number = parseFloat(item); return isFinite(number) ? number : null; };
    String.from = (item) => item + '';
    Function.prototype.extend = function (key, value) { this[key] = value; return this; };
    Function.prototype.implement = function (key, value) { this.prototype[key] = value; return this; };
    Function.prototype.hide = Function.prototype.protect = function () { return this; };
    Object.keys = (object) => {
      const keys = [];
      for (const key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key);
      return keys;
    };
    Object.assign(Array.prototype, {
      each(fn, bind) { this.forEach(fn, bind); return this; },
      clean() { return this.filter((item) => item != null); },
      contains(item) { return this.indexOf(item) != -1; },
      include(item) { if (!this.contains(item)) this.push(item); return this; },
      append(array) { this.push.apply(this, array); return this; },
      erase(item) { for (let i = this.length; i--; ) if (this[i] === item) this.splice(i, 1); return this; },
      empty() { this.length = 0; return this; }, pick() { return this[0]; }, clone() { return this.slice(); },
    });
    Object.assign(String.prototype, { contains(text) { return this.indexOf(text) > -1; }, clean() { return this.trim(); },
      test(regex) { return new RegExp(regex).test(this); }, toInt(base) { return parseInt(this, base || 10); } });
    Object.assign(Element.prototype, {
      set(name, value) { this.setAttribute(name, value); return this; },
      get(name) { return this.getAttribute(name); },
      empty() { this.textContent = ''; return this; }, dispose() { return this.parentNode?.removeChild(this); },
      getElements(selector) { return this.querySelectorAll(selector); }, match(selector) { return this.matches(selector); },
      fireEvent() { return this; }, addEvent() { return this; }, grab(child) { this.appendChild(child); return this; },
      inject(parent) { parent.appendChild(this); return this; }, clone() { return this.cloneNode(true); },
    });
    window.$ = (id) => document.getElementById(id);
    window.$$ = (selector) => document.querySelectorAll(selector);
    JSON.encode = JSON.stringify;
    JSON.decode = JSON.parse;
  })();
`;

/** Patches timers and promises, as monitoring scripts and zone.js do. */
export const wrappers = `
  (() => {
    const { fetch: request } = window;
    window.fetch = function (...args) {
      return new Promise((resolve, reject) =>
        request.apply(this, args).then((answer) => {
          answer.clone().text().catch(() => {});
          resolve(answer);
        }, reject),
      );
    };
    const { parse, stringify } = JSON;
    JSON.parse = function (text, reviver) { return parse.call(this, text, reviver); };
    JSON.stringify = function (...args) { return stringify.apply(this, args); };
    window.Promise = class ZoneAwarePromise extends Promise {
      then(...args) { return super.then(...args); }
    };
    const { setTimeout: later, queueMicrotask: soon } = window;
    window.setTimeout = (...args) => later(...args);
    window.queueMicrotask = (task) => soon(() => task());
  })();
`;
