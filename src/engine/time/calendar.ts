export * from '../../text/calendar.ts';
