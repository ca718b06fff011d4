/** Classic script that contains everything and makes no request, for `file://` and sandboxed frames. */
import { define } from './define.js';
import { all } from './generated/all.js';
import { mount } from './mount.js';
import { mountedTag } from './mounted-tag.js';
import { isFirstCopy } from './page.js';
import { createWatcher } from './watch.js';

export { registerLanguage } from '../localization/register-language.js';
export { registerAs } from './register-as.js';

if (isFirstCopy((document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI)) {
  for (const tag of Object.keys(all)) define(tag, all[tag]!);
  createWatcher((element) => {
    const tag = mountedTag(element);
    if (tag) mount(element, tag);
  })(document);
}
