import dataset from './partnerships.json' with { type: 'json' };

export default dataset as unknown;
