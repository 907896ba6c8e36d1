import { Fragment } from 'react';
import type { ReportRecord } from '../../../src/model/record.ts';
import type { ReviewLayer } from '../../../src/model/review.ts';
import { fieldText } from './field-text.ts';
import { fieldsOf } from './fields.ts';
import type { AnyFinding } from './finding.ts';

type ValuesListProps = { readonly record: ReportRecord; readonly layer: ReviewLayer; readonly finding: AnyFinding };

/** What was read, field by field; marks that are not set and the words themselves go without saying. */
export const ValuesList = ({ record, layer, finding }: ValuesListProps) => (
  <dl className="values-list">
    {fieldsOf[layer]
      .filter(({ name, shape }) => shape !== 'spans' && (shape !== 'flag' || finding[name] === true))
      .map((field) => (
        <Fragment key={field.name}>
          <dt>{field.label}</dt>
          <dd className="words">{fieldText(field, finding[field.name], record)}</dd>
        </Fragment>
      ))}
  </dl>
);
