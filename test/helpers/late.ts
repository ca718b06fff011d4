/** Module of a test page that defines the elements on request. */
Object.assign(window, { define: () => import('../../src/embed/generated/define-all.js') });
