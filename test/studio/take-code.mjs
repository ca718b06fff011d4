// Takes code from the builder, beside the text that its preview shows.

/** Choices in the address of the builder, for which the preview names one project of Le Forem. */
export const choices = 'project-list?lang=nl&view=compact&sector=textile';

/** Text of an element once it is ready. */
const textOf = async (element) => {
  while (element.state !== 'ready') await new Promise(requestAnimationFrame);
  return element.shadowRoot.textContent;
};

/** Text of the list on a page, or in a frame of it. */
export const listText = (page) => page.locator('forem-project-list').first().evaluate(textOf);

/** Opens a studio with a state, and returns the code, its policy and the text of the preview. */
export async function takeCode(browser, studio, state) {
  const page = await browser.newPage();
  await page.goto(`${studio}?lang=en#build/${state}`);
  await page
    .getByText(/Requests, as in the preview|in one request|Code: about/)
    .first()
    .waitFor();
  const shown = await listText(page.frameLocator('studio-preview iframe'));
  const code = await page.locator('studio-take studio-code code').first().innerText();
  const policies = await page.locator('studio-take dd code').allInnerTexts();
  await page.close();
  return { shown, code, policy: policies[0] };
}
