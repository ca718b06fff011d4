/** Removes the characters that XML 1.0 excludes, and halves of surrogate pairs. */
const allowed = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these characters make a file unreadable
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');

export const escapeXml = (text: string): string =>
  allowed(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
