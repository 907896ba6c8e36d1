type ProgressProps = {
  readonly label: string;
  readonly done: number;
  /** Absent: how much there is, is not known yet. */
  readonly total?: number | undefined;
};

/** How far something has come. */
export const Progress = ({ label, done, total }: ProgressProps) => (
  <progress
    className="progress"
    aria-label={label}
    {...(total === undefined || total === 0 ? {} : { value: done, max: total })}
  />
);
