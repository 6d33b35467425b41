/** Of holiday notices, and of the years that are counted by them. */
export const calendarRefusals = {
  'calendar-not-published': '{year} 年的放假安排尚未公布，无法推算期限，请先录入该年日历。',
  'calendar-year-outside': '只能录入 {first} 年至 {last} 年的放假安排。',
  'calendar-day-outside': '{day}不属于 {year} 年的放假安排。',
  'calendar-day-twice': '{day}出现了两次。',
  'calendar-make-up-on-weekday': '{day}不是周六、周日，不能作为调休上班日。',
  'calendar-empty': '没有 {year} 年的放假日期。',
  'calendar-same': '与现行的 {year} 年放假安排相同，不需要更新。',
  'calendar-waiting': '{year} 年已有一份放假安排等待确认，请先处理。',
  'calendar-not-counted': '还没有推算完，暂时不能确认。请稍候。',
  'calendar-columns-missing': '没有找到表头。表格应当有“日期”“类型”“名称”三列。',
}
