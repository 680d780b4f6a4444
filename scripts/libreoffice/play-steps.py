"""Plays a clerk's steps on a workbook in LibreOffice and stores what each sheet looks like.

Reads one JSON object from standard input: `soffice`, `profile` and `file` are paths, `steps` a list of
  {"do": "type", "sheet": name, "row": 0, "column": 0, "value": number | text | null}
  {"do": "insert-rows" | "insert-columns", "sheet": name, "at": 0}
  {"do": "rename", "sheet": name, "name": name}
  {"do": "look", "html": path}
"""

import json
import subprocess
import sys
import time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

PATIENCE_SECONDS = 60


def setting(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def connect(pipe):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    address = "uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe
    until = time.time() + PATIENCE_SECONDS
    while True:
        try:
            context = resolver.resolve(address)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if time.time() > until:
                raise
            time.sleep(0.2)


def fill(cell, value):
    if isinstance(value, str):
        # An apostrophe keeps what looks like a number a text.
        cell.setString(value)
    elif value is None:
        cell.setString("")
    else:
        cell.setValue(value)


def play(document, step):
    kind = step["do"]
    if kind == "look":
        document.storeToURL(
            uno.systemPathToFileUrl(step["html"]), (setting("FilterName", "HTML (StarCalc)"),)
        )
        return
    sheet = document.Sheets.getByName(step["sheet"])
    if kind == "type":
        fill(sheet.getCellByPosition(step["column"], step["row"]), step["value"])
    elif kind == "insert-rows":
        sheet.Rows.insertByIndex(step["at"], 1)
    elif kind == "insert-columns":
        sheet.Columns.insertByIndex(step["at"], 1)
    elif kind == "rename":
        sheet.setName(step["name"])
    else:
        raise ValueError(kind)


def main():
    job = json.load(sys.stdin)
    pipe = "marks%d" % int(time.time() * 1000)
    office = subprocess.Popen(
        [
            job["soffice"],
            "--headless",
            "--norestore",
            "--nologo",
            "--accept=pipe,name=%s;urp;" % pipe,
            "-env:UserInstallation=" + uno.systemPathToFileUrl(job["profile"]),
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    desktop = None
    try:
        desktop = connect(pipe)
        document = desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(job["file"]), "_blank", 0, (setting("Hidden", True),)
        )
        # What is stored begins at the first cell that holds something.
        for sheet in document.Sheets:
            if sheet.getCellByPosition(0, 0).getString() == "":
                fill(sheet.getCellByPosition(0, 0), "·")
        for step in job["steps"]:
            play(document, step)
        document.close(True)
    finally:
        try:
            if desktop is not None:
                desktop.terminate()
        except Exception:  # It may be gone before it has answered.
            pass
        try:
            office.wait(20)
        except subprocess.TimeoutExpired:
            office.kill()


main()
