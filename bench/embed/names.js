/** The projects of the bundled dataset, as every contender of the embedding benchmark shows them. */
export async function loadProjects() {
  const { projects } = await (await fetch('/ours/data/partnerships.json')).json();
  return projects.map(({ id, name, summary }) => ({ id, name: name.fr, summary: summary?.fr ?? '' }));
}
