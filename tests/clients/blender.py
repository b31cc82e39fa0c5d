"""Imports GLB files with Blender's importer and prints what arrived, one JSON line per file.

python blender.py FILE...                                   with the `bpy` module
blender --background --factory-startup --python blender.py -- FILE...     with the program
"""

import json
import os
import sys

import bpy
from mathutils import Vector


def triangle_count(thing) -> int:
    mesh = thing.data
    mesh.calc_loop_triangles()
    return len(mesh.loop_triangles)


def custom_properties(thing) -> dict:
    """What glTF calls extras; Blender keeps them as properties of the object."""
    found = {}
    for key in thing.keys():
        value = thing[key]
        found[key] = value.to_dict() if hasattr(value, "to_dict") else value
    return found


def motions() -> list:
    """For each animation, the objects that it moves: `name: object, object`."""
    moved = {}
    for thing in bpy.context.scene.objects:
        tracks = thing.animation_data.nla_tracks if thing.animation_data else []
        for track in tracks:
            moved.setdefault(track.name, []).append(thing.name)
    return sorted(f"{name}: {', '.join(sorted(things))}" for name, things in moved.items())


def report(path: str) -> dict:
    bpy.ops.wm.read_factory_settings(use_empty=True)
    try:
        bpy.ops.import_scene.gltf(filepath=path)
    except RuntimeError as refusal:
        # The first line says "Error: Python: Traceback", the reason stands in the last.
        lines = [line for line in str(refusal).splitlines() if line.strip() and not line.startswith("Location:")]
        return {"file": path, "error": lines[-1]}
    # Everything at rest.
    bpy.context.scene.frame_set(0)
    bpy.context.view_layer.update()
    things = sorted(bpy.context.scene.objects, key=lambda thing: thing.name)
    meshes = [thing for thing in things if thing.type == "MESH"]
    corners = [thing.matrix_world @ Vector(corner) for thing in meshes for corner in thing.bound_box]
    # Blender is z-up: back to the axes of glTF.
    corners = [(corner.x, corner.z, -corner.y) for corner in corners] or [(0, 0, 0)]
    return {
        "file": path,
        # An object per node: a mesh that several nodes share counts once for each.
        "triangles": sum(triangle_count(thing) for thing in meshes),
        "objects": [thing.name for thing in things],
        "extras": {thing.name: custom_properties(thing) for thing in things if thing.keys()},
        "meshes": len({thing.data.name for thing in meshes}),
        "materials": len(bpy.data.materials),
        "images": len(bpy.data.images),
        "lights": sum(thing.type == "LIGHT" for thing in things),
        "motions": motions(),
        # Where each object stands, on the axes of glTF.
        "places_m": {t.name: [t.matrix_world.translation[axis] * sign for axis, sign in ((0, 1), (2, 1), (1, -1))] for t in things},
        "low_m": [min(corner[axis] for corner in corners) for axis in range(3)],
        "high_m": [max(corner[axis] for corner in corners) for axis in range(3)],
    }


def main() -> None:
    files = sys.argv[sys.argv.index("--") + 1 :] if "--" in sys.argv else sys.argv[1:]
    # Blender's operators print as they please: keep the real standard output for the answers.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for path in files:
        json.dump(report(os.path.abspath(path)), answers, default=str)
        answers.write("\n")
        answers.flush()


main()
