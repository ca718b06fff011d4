export default { testMatch: ['<rootDir>/src/*.jest.js'], transform: {} };
