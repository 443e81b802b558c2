"""English months and weekdays; short forms after the AP Stylebook."""

from transforms.languages.language import numbered

MONTHS = numbered("january / february / march / april / may / june / july / august / september / october / november / december")
SHORT_MONTHS = numbered("jan / feb / mar / apr / - / jun / jul / aug / sept sep / oct / nov / dec")
MISSPELT_MONTHS = {"febuary": 2}
WEEKDAYS = numbered("monday / tuesday / wednesday / thursday / friday / saturday / sunday", 0)
SHORT_WEEKDAYS = numbered("mon / tue tues / wed weds / thu thur thurs / fri / sat / sun", 0)
