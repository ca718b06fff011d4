/** The first part of a path such as `data.example/api/explore/v2.1/catalog/datasets/x/records?limit=20`. */
const records = /(\/api\/explore\/v2\.\d+\/catalog\/datasets\/[^/?#]+)\/records(?=[?#]|$)/;

/**
 * Returns the address of a whole list. The records of an Opendatasoft portal come in pages of a hundred, its exports
 * whole: https://help.opendatasoft.com/apis/ods-explore-v2/
 */
export function listAddress(address: string): string {
  if (!records.test(address)) return address;
  const url = new URL(address.replace(records, '$1/exports/json'));
  for (const name of ['limit', 'offset']) url.searchParams.delete(name);
  return url.href;
}
