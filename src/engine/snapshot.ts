import dataset from './generated/dataset.json' with { type: 'json' };

export default dataset as unknown;
