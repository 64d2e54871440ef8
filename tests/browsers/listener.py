# Writes what the accessibility bus tells a screen reader, one JSON object a line: focus, and text that is announced.
import json
import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi


def tell(kind, text):
    if text:
        print(json.dumps({'kind': kind, 'text': text}), flush=True)


def on_event(event):
    try:
        if event.type.startswith('object:text-changed:insert'):
            tell('said', str(event.any_data))
        elif event.type.startswith(('object:announcement', 'object:notification')):
            tell('said', str(event.any_data))
        elif event.type == 'object:state-changed:focused' and event.detail1:
            tell('focus', f'{event.source.get_role_name()}, {event.source.get_name()}')
    except Exception:
        pass  # what it was about is gone already


Atspi.init()
listener = Atspi.EventListener.new(on_event)
for name in ('object:text-changed:insert', 'object:announcement', 'object:notification', 'object:state-changed:focused'):
    listener.register(name)
print(json.dumps({'kind': 'ready', 'text': ''}), flush=True)
Atspi.event_main()
