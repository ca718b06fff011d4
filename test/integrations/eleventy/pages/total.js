document.addEventListener('forem-filter-change', ({ detail }) => {
  document.querySelector('output').value = detail.total;
});
