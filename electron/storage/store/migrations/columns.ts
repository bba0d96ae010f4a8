import type { z } from '../../../../shared/kernel/zod'

/*
 * The compiler reads the migrations: which columns they leave is known from their text, and a field
 * without a column, or a column without a field, doesn't compile. Only statements that make, rename or
 * drop a table or a column say something about that; whatever else stands in a migration is passed over.
 */

type Space = ' ' | '\n'

type Trim<S extends string> = S extends `${Space}${infer Rest}`
  ? Trim<Rest>
  : S extends `${infer Rest}${Space}`
    ? Trim<Rest>
    : S

/** A name without the quotes that stand around one that SQL has a meaning for. */
type Bare<S extends string> = S extends `"${infer Name}"` ? Name : S

type NameOf<Column extends string> =
  Trim<Column> extends `${infer Name} ${string}` ? Bare<Name> : never

/** The columns between the parentheses of a new table; a rule over several of them ends the list. */
type Listed<List extends string, Found = never> = List extends `${infer Column},${infer Rest}`
  ? Trim<Column> extends `UNIQUE (${string}`
    ? Found
    : Listed<Rest, Found | NameOf<Column>>
  : Found | NameOf<List>

type RenamedTable<
  Columns,
  From extends string,
  To extends string,
> = Columns extends `${From}.${infer Column}` ? `${To}.${Column}` : Columns

type RenamedColumn<Columns, From extends string, To extends string> = Columns extends From
  ? To
  : Columns

/** Columns, as `table.column`, once a statement was run over them. */
type AfterStatement<
  S extends string,
  Columns,
> = S extends `CREATE TABLE ${infer Table} (${infer List})`
  ? Columns | `${Bare<Table>}.${Listed<List>}`
  : S extends `DROP TABLE ${infer Table}`
    ? Exclude<Columns, `${Bare<Table>}.${string}`>
    : S extends `ALTER TABLE ${infer Table} ADD COLUMN ${infer Column}`
      ? Columns | `${Bare<Table>}.${NameOf<Column>}`
      : S extends `ALTER TABLE ${infer Table} RENAME COLUMN ${infer From} TO ${infer To}`
        ? RenamedColumn<Columns, `${Bare<Table>}.${Bare<From>}`, `${Bare<Table>}.${Bare<To>}`>
        : S extends `ALTER TABLE ${infer From} RENAME TO ${infer To}`
          ? RenamedTable<Columns, Bare<From>, Bare<To>>
          : Columns

type AfterMigration<Sql extends string, Columns> = Sql extends `${infer Statement};${infer Rest}`
  ? AfterMigration<Rest, AfterStatement<Trim<Statement>, Columns>>
  : Columns

/** The columns there are after all migrations, as `table.column`. */
export type ColumnsAfter<
  Migrations extends readonly string[],
  Columns = never,
> = Migrations extends readonly [infer Sql extends string, ...infer Rest extends readonly string[]]
  ? ColumnsAfter<Rest, AfterMigration<Sql, Columns>>
  : Columns

type Schemas = Readonly<Record<string, z.ZodObject>>

/** The fields of all tables, as `table.field`. */
type FieldsOf<Tables extends Schemas> = {
  [Table in keyof Tables & string]: `${Table}.${keyof Tables[Table]['shape'] & string}`
}[keyof Tables & string]

/** Nothing to be said where the migrations make exactly what the tables say; otherwise what is missing. */
export type Answering<Tables extends Schemas, Columns> = [
  Exclude<FieldsOf<Tables>, Columns>,
] extends [never]
  ? [Exclude<Columns, FieldsOf<Tables>>] extends [never]
    ? unknown
    : { readonly 'Drop these columns in a new migration': Exclude<Columns, FieldsOf<Tables>> }
  : { readonly 'Add these columns in a new migration': Exclude<FieldsOf<Tables>, Columns> }
