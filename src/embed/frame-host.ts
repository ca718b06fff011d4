/** For the page around frames of ours, if it likes: each `<iframe data-forem-frame>` gets as high as what is in it. */
import { isHeightMessage } from './frame-protocol.js';

addEventListener('message', ({ data, origin, source }) => {
  if (!isHeightMessage(data)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-forem-frame]'))
    // From that very frame, and from the site that the page has put into it: it may have gone elsewhere.
    if (frame.src && frame.contentWindow === source && new URL(frame.src, document.baseURI).origin === origin)
      frame.height = String(Math.min(Math.ceil(data.height), 20_000));
});
