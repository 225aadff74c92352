/** An import that comes from elsewhere: what checks it brings a library along, which nothing that reads files needs. */
export { readImport } from '../dataset/imports/import-schema';
