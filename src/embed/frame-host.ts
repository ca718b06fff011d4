/** Optional script for pages with frames: each `<iframe data-forem-frame>` gets the height of its content. */
import { isHeightMessage } from './frame-protocol.js';

addEventListener('message', ({ data, origin, source }) => {
  if (!isHeightMessage(data)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-forem-frame]'))
    // The message must come from this frame, and from the site in its `src`: the frame may have navigated.
    if (frame.src && frame.contentWindow === source && new URL(frame.src, document.baseURI).origin === origin)
      frame.height = String(Math.min(Math.ceil(data.height), 20_000));
});
