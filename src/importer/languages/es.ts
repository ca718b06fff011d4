import type { ListLanguage } from './list-language.js';

/** Spanish. */
export const es: ListLanguage = {
  numbers: { thousand: 'mil,miles', million: 'mill,millon,millones', billion: 'mmill' },
  columns: {
    name: `
      nombre operación, título operación, nombre proyecto, título proyecto, denominación operación,
      denominación proyecto, operación, proyecto, título`,
    lead: 'nombre beneficiario, beneficiario, entidad beneficiaria, solicitante, jefe fila',
    summary:
      'resumen operación, resumen, descripción proyecto, descripción, objetivo operación, finalidad operación, finalidad',
    start: 'fecha inicio, inicio',
    end: `fecha finalización, fecha fin, fecha conclusión, finalización, fin, fin, finalización, término`,
    budget: `
      gasto total subvencionable, importe total gasto, total gasto subvencionable, coste total, costes totales,
      presupuesto total, presupuesto, coste subvencionable, importe`,
    euShare: `ayuda unión, contribución unión, ayuda ue, contribución ue, ayuda feder, ayuda fse, importe ayuda, importe feder, importe fse, ayuda feder`,
    euRate: 'tasa cofinanciación, porcentaje cofinanciación, cofinanciación',
    place: `código postal operación, código postal, indicador localización, localización, ubicación, municipio, localidad, c.p., provincia, comunidad autónoma`,
    countries: `país, estado miembro`,
    intervention: `
      categoría intervención, denominación categoría intervención, ámbito intervención, campo intervención`,
    programme: 'programa, fondo',
    objective: 'objetivo específico',
    id: 'código operación, código proyecto, número proyecto, expediente',
  },
};
