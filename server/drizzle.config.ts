/** For `npm run generate -w server`, which turns a change of the tables into a migration. */
export default {
  dialect: 'postgresql',
  schema: './src/**/*.tables.ts',
  out: './migrations',
}
