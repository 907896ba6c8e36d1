import type { DossierParts, Exporter, ExportOptions, Piece } from '../exporter.ts';
import { csvLine } from './csv/cells.ts';
import { descriptorOf } from './csv/descriptor.ts';
import { eventTables } from './csv/events.ts';
import { reportTables } from './csv/reports.ts';
import { statements } from './csv/statements.ts';
import { tollTables } from './csv/tolls.ts';

/** The tables of the package: statements first, for every other is a view of them. */
export const tables = [statements, ...eventTables, ...tollTables, ...reportTables];

const write = async function* (dossier: DossierParts, options: ExportOptions): AsyncGenerator<Piece> {
  yield { path: 'datapackage.json', text: descriptorOf(dossier, options, tables) };
  for (const { name, fields, rows } of tables) {
    const path = `${name}.csv`;
    yield { path, text: csvLine(fields.map((field) => field.name)) };
    for await (const row of rows(dossier, options))
      yield { path, text: csvLine(fields.map((field) => row[field.name])) };
  }
};

/** Tables for spreadsheets and statistics, with a Frictionless Data Package descriptor. */
export const csv: Exporter = {
  id: 'csv',
  label: 'CSV tables with a data package descriptor',
  files: 'many',
  extension: '.csv',
  mediaType: 'text/csv',
  loses: [
    'the texts of the reports, their datelines and masked stretches',
    'when a report was first seen',
    'the records of the reports beyond their statements: names, times, places, labels, caveats',
    'the ranked sentences of a day, and which reports speak of it',
    'the decisions of reviewers',
    'the links of a chain to entities',
    'the gazetteer entry of the place a toll is limited to, beyond its name',
  ],
  write,
};
