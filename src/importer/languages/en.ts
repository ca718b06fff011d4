import type { ListLanguage } from './list-language.js';

/** English. */
export const en: ListLanguage = {
  numbers: { thousand: 'thousand,k,tsd', million: 'million,millions,m,mn', billion: 'billion,billions,bn' },
  columns: {
    name: `
      operation name, name operation, operation title, project title, project name, title project, name
      project, name, title, operation, project, activity name`,
    lead: `
      beneficiary name, name beneficiary, beneficiary, lead partner, lead beneficiary, recipient name,
      recipient, grantee, applicant, contractor name, organisation name, lead organisation, coordinator`,
    summary: `
      operation summary, project summary, summary, purpose operation, purpose achievements, project
      description, operation description, description, abstract, objectives, synopsis`,
    start: `
      operation start date, project start date, start date, date start, start, commencement date, start year`,
    end: `
      operation end date, project end date, end date, date end, end, completion date, date completion, expected
      completion, finish date, end year`,
    budget: `
      total eligible expenditure, total eligible cost, total cost, total costs, total budget, total project
      value, total project cost, eligible expenditure, total value, project budget, budget, amount awarded
      total`,
    euShare: `
      union contribution, eu contribution, eu support, eu funding, esf contribution, erdf contribution, eu
      grant, eu share, union support, erdf grant, esf grant, eu amount, erdf funding, esf funding, interreg
      funding, ec max contribution, ec contribution`,
    euRate: `
      union co financing rate, co financing rate, cofinancing rate, co funding rate, intervention rate, eu
      rate, grant rate`,
    place: `
      operation postcode, postcode, location indicator, postal code, location operation, geolocation, location,
      city, town`,
    countries: 'country, countries, member state',
    intervention: `
      name category intervention, category intervention, type intervention, intervention field, intervention
      category, intervention code`,
    programme: 'fund, programme, program, name fund',
    objective: 'specific objective',
    id: `
      project id, project number, operation id, operation code, project code, project reference, reference
      number, grant number, unique identifier`,
  },
};
