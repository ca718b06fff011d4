// A page with a prerendered element.
import { open, serve } from '../embed/page.mjs';

export const script = '<script type="module" src="/dist/forem-widgets.js"></script>';

/** @param options of `serve` */
export async function show(browser, options, act, pageOptions) {
  const server = await serve(options);
  const { page, complaints } = await open(browser, server.address, pageOptions);
  page.setDefaultTimeout(10_000);
  try {
    await act(page, server, complaints);
  } finally {
    await page.close();
    await server.close();
  }
}

/** Returns the visible text without collapsed white space. */
export const visible = (page) =>
  page.locator('[id=here] > *').evaluate((element) => {
    const words = (element.shadowRoot.querySelector('.base') ?? element).innerText;
    return words.replace(/\s+/g, ' ').trim();
  });
