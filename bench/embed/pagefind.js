import '@pagefind/default-ui/css/ui.css';
import { PagefindUI } from '@pagefind/default-ui';

// The interface shows results only, so that the page searches at once.
const element = document.getElementById('bench');
new PagefindUI({ element, bundlePath: '/pagefind/', showImages: false }).triggerSearch(
  element.dataset.search,
);
